package org.gridboard.standing.award;

import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.standing.Period;

/** A street of four communities with a grid each and a second one in the first, and promises that they kept in October. */
public final class AwardGround {

    public static final AreaCode STREET = new AreaCode("990820001");
    public static final AreaCode FIRST = new AreaCode("990820001001");
    public static final AreaCode SECOND = new AreaCode("990820001002");
    public static final AreaCode GRID = new AreaCode("990820001001001");
    public static final Period OCTOBER = Period.parse("2026-10");

    private static final String AREAS = """
            insert into area (code, name) values ('990820001', '奖街道'), ('990820001001', '奖一社区'), ('990820001002', '奖二社区'),
                ('990820001003', '奖三社区'), ('990820001004', '奖四社区'), ('990820002', '旁街道'), ('990820002001', '旁一社区'),
                ('990820001001001', '奖一社区第1网格'), ('990820001001002', '奖一社区第2网格'), ('990820001002001', '奖二社区第1网格'),
                ('990820001003001', '奖三社区第1网格'), ('990820001004001', '奖四社区第1网格') on conflict do nothing""";
    private static final String PROMISES = """
            with home as (insert into household (grid_code, address) values (:grid, '奖路' || gen_random_uuid()) returning id)
            insert into promise (household_id, grid_code, what, made_at, due_at, kept_at)
            select id, :grid, '修灯', '2026-10-11 09:00+08', '2026-10-12 17:00+08', case when n <= :kept then timestamptz '2026-10-12 09:00+08' end
            from home, generate_series(1, :due) n""";

    private final OwnerDatabase owner;

    private AwardGround(OwnerDatabase owner) {
        this.owner = owner;
    }

    /** Lays the ground and clears it of what an earlier test has left: 19, 18, 17 and 16 of 20 promises were kept. */
    public static AwardGround lay(OwnerDatabase owner) {
        owner.inTransaction(jdbc -> {
            jdbc.sql(AREAS).update();
            for (String table :
                    new String[] {"red_flag_standing", "standing_answer", "standing_appeal", "standing_weights"}) {
                jdbc.sql("delete from " + table + " where area_code ^@ '990820'")
                        .update();
            }
            jdbc.sql("delete from red_flag where area_code ^@ '990820'").update();
            jdbc.sql("delete from promise where grid_code ^@ '990820'").update();
            jdbc.sql("delete from household where grid_code ^@ '990820'").update();
        });
        var ground = new AwardGround(owner);
        ground.promises("990820001001001", 19, 20);
        ground.promises("990820001002001", 18, 20);
        ground.promises("990820001003001", 17, 20);
        ground.promises("990820001004001", 16, 20);
        return ground;
    }

    /** Promises that were due in October, some of them kept. */
    public void promises(String grid, int kept, int due) {
        owner.jdbc()
                .sql(PROMISES)
                .param("grid", grid)
                .param("kept", kept)
                .param("due", due)
                .update();
    }

    public Account street() {
        return signIn("award-street", Role.STREET_STAFF, STREET);
    }

    public Account secretary(AreaCode community) {
        return signIn("award-secretary-" + community, Role.SECRETARY, community);
    }

    public Account chief() {
        return signIn("award-chief", Role.GRID_CHIEF, GRID);
    }

    public Account screen(AreaCode community) {
        return signIn("award-screen", Role.SCREEN, community);
    }

    public Account reader() {
        return signIn("award-reader", Role.DATA_READER, STREET);
    }

    private Account signIn(String name, Role role, AreaCode area) {
        Account account = TestAccounts.create(owner, name, role, area);
        TestAccounts.signIn(account);
        return account;
    }
}
