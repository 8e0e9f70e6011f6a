package org.gridboard.exchange;

import java.util.List;
import org.gridboard.platform.OwnerDatabase;

/** Streets that tests fill and clear again, because all tests share one database. */
final class TestAreas {

    private TestAreas() {}

    static int count(OwnerDatabase owner, String table, String... streets) {
        String column = List.of("household", "resident", "key_household").contains(table)
                ? "grid_code"
                : table.equals("area") ? "code" : "area_code";
        return owner.jdbc()
                .sql("select count(*) from " + table + " where left(" + column + ", 9) = any (:streets)")
                .param("streets", streets)
                .query(Integer.class)
                .single();
    }

    static void clear(OwnerDatabase owner, String... streets) {
        owner.inTransaction(jdbc -> List.of(
                        "delete from household where left(grid_code, 9) = any (:streets)",
                        "delete from base_feature where street = any (:streets)",
                        "delete from import_report where left(area_code, 9) = any (:streets)",
                        "delete from boundary where left(area_code, 9) = any (:streets)",
                        "delete from account_scope where left(area_code, 9) = any (:streets)",
                        "update account set username = 'old.' || id where id not in (select account_id from account_scope)"
                                + " and username like 'import.%' and role <> 'ADMINISTRATOR'",
                        "delete from area where left(code, 9) = any (:streets)")
                .forEach(statement -> {
                    var prepared = jdbc.sql(statement);
                    (statement.contains(":streets") ? prepared.param("streets", streets) : prepared).update();
                }));
    }
}
