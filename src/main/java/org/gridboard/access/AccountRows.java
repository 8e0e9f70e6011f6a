package org.gridboard.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gridboard.code.AreaCode;

/** How an account with its scope is read from the database. */
final class AccountRows {

    /** To be followed by a condition on {@code a}. */
    static final String SELECT = """
            select a.*, array(select area_code from account_scope s where s.account_id = a.id) as areas
            from account a
            """;

    private AccountRows() {}

    static Account map(ResultSet row, int number) throws SQLException {
        var areas = (String[]) row.getArray("areas").getArray();
        return new Account(
                new AccountId(row.getLong("id")),
                row.getString("username"),
                row.getString("name"),
                row.getString("telephone"),
                Role.valueOf(row.getString("role")),
                Arrays.stream(areas).map(AreaCode::new).collect(Collectors.toCollection(TreeSet::new)),
                row.getBoolean("locked"),
                row.getInt("version"));
    }
}
