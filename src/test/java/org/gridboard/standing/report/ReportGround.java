package org.gridboard.standing.report;

import org.gridboard.code.AreaCode;
import org.gridboard.platform.OwnerDatabase;

/** A street of two communities with so many checkpoints in the first one's grid that a quarter has a lot of records. */
final class ReportGround {

    static final AreaCode STREET = new AreaCode("990154001");
    static final AreaCode COMMUNITY = new AreaCode("990154001001");
    static final AreaCode NEXT = new AreaCode("990154001002");
    static final AreaCode GRID = new AreaCode("990154001001001");

    private static final int CHECKPOINTS = 1_000;

    private ReportGround() {}

    static void lay(OwnerDatabase owner) {
        owner.inTransaction(jdbc -> {
            jdbc.sql("""
                    insert into area (code, name) values ('990154001', '己街道'), ('990154001001', '己一社区'),
                        ('990154001002', '己二社区'), ('990154001001001', '己一第1网格'), ('990154001002001', '己二第1网格')
                    on conflict do nothing""").update();
            jdbc.sql("""
                    insert into boundary (area_code, geom, valid_from)
                    select code, st_multi(st_makeenvelope(105 + n * 0.01, 31, 105.01 + n * 0.01, 31.01, 4326)), date '2020-01-01'
                    from (values ('990154001001001', 0), ('990154001002001', 1)) v (code, n)
                    where not exists (select from boundary b where b.area_code = code)""").update();
            jdbc.sql("""
                    insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
                    select :grid, '=' || n || '号点', array['SANITATION'], n, st_setsrid(st_makepoint(105.005, 31.005), 4326),
                           '2026-01-01'
                    from generate_series(1, :count) n""")
                    .param("grid", GRID.value())
                    .param("count", CHECKPOINTS)
                    .update();
        });
    }

    static void clear(OwnerDatabase owner) {
        owner.inTransaction(jdbc -> {
            for (String table : new String[] {"checkpoint", "issue"}) {
                jdbc.sql("delete from " + table + " where grid_code = :grid")
                        .param("grid", GRID.value())
                        .update();
            }
        });
    }
}
