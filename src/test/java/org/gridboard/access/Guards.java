package org.gridboard.access;

import java.util.List;
import org.gridboard.platform.OwnerDatabase;

/** Which guards stand while a test looks. The database's alone are tried by asking it directly. */
enum Guards {
    BOTH,
    SERVICES_ALONE;

    /** Looks while these guards stand; afterwards, all do. */
    void hold(OwnerDatabase owner, Runnable look) {
        List<String> guarded = this == BOTH ? List.of() : guardedTables(owner);
        guarded.forEach(table -> alter(owner, table, "disable"));
        try {
            look.run();
        } finally {
            guarded.forEach(table -> alter(owner, table, "enable"));
        }
    }

    private static List<String> guardedTables(OwnerDatabase owner) {
        return owner.jdbc()
                .sql("select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list();
    }

    private static void alter(OwnerDatabase owner, String table, String act) {
        owner.jdbc()
                .sql("alter table " + table + " " + act + " row level security")
                .update();
    }
}
