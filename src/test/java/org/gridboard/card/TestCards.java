package org.gridboard.card;

import org.gridboard.code.AreaCode;
import org.gridboard.platform.OwnerDatabase;

/** A community with two grids, the first of which has a chief whose name is an attack. */
public final class TestCards {

    public static final AreaCode COMMUNITY = new AreaCode("990108001001");
    public static final AreaCode GRID = new AreaCode("990108001001001");
    public static final AreaCode NEXT_DOOR = new AreaCode("990108001001002");
    static final String CHIEF = "<script>\"陈\"'&";

    private TestCards() {}

    /** Lays the ground unless it lies, every public page off. */
    public static void lay(OwnerDatabase owner) {
        owner.inTransaction(jdbc -> {
            jdbc.sql("delete from setting where left(area_code, 9) = '990108001'")
                    .update();
            boolean lies = jdbc.sql("select exists (select from area where code = '990108001')")
                    .query(Boolean.class)
                    .single();
            if (!lies) {
                jdbc.sql("""
                        insert into area (code, name) values ('990108001', '庚街道'), ('990108001001', '庚一社区'),
                            ('990108001001001', '第1网格'), ('990108001001002', '第2网格')""").update();
                jdbc.sql("""
                        insert into boundary (area_code, geom, valid_from)
                        select code, st_multi(st_makeenvelope(101 + n * 0.01, 60, 101.01 + n * 0.01, 60.01, 4326)), '2020-01-01'
                        from (values ('990108001001001', 0), ('990108001001002', 1)) v (code, n)""").update();
                jdbc.sql("""
                        with made as (
                            insert into account (username, name, telephone, role)
                            values ('card-attack', :name, '138 1234 5678', 'GRID_CHIEF') returning id)
                        insert into account_scope select id, '990108001001001' from made""").param("name", CHIEF).update();
                jdbc.sql("""
                        insert into household (grid_code, address, position)
                        values ('990108001001001', '秘密路1号', st_setsrid(st_makepoint(101.005, 60.005), 4326))""").update();
            }
        });
    }
}
