package org.gridboard.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of accounts, part by part. */
@Repository
class AccountSearch {

    private static final String MATCHES = """
            where a.role <> 'DATA_READER'
            and (:words = '' or position(lower(:words) in a.username || ' ' || lower(a.name)) > 0
                or coalesce(a.telephone, '') = :words
                or exists (select from account_scope s where s.account_id = a.id and s.area_code = :words))
            """;
    private static final String PAGE = """
            select a.*, array(select area_code from account_scope s where s.account_id = a.id) as areas,
                array(select concat_ws(' ', p.name, g.name) from account_scope s join area g on g.code = s.area_code
                    left join area p on p.code = g.parent and length(g.code) = 15
                    where s.account_id = a.id order by g.code) as area_names,
                coalesce(c.locked_until > :now, false) as waiting
            from account a left join credential c on c.account_id = a.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AccountEntry> page(String words, int offset, int limit) {
        return jdbc.sql(PAGE + MATCHES + "order by a.username offset :offset limit :limit")
                .param("words", words.strip())
                .param("now", OffsetDateTime.now(clock))
                .param("offset", offset)
                .param("limit", limit)
                .query(AccountSearch::entry)
                .list();
    }

    int count(String words) {
        return jdbc.sql("select count(*) from account a " + MATCHES)
                .param("words", words.strip())
                .query(Integer.class)
                .single();
    }

    private static AccountEntry entry(ResultSet row, int number) throws SQLException {
        var areaNames = (String[]) row.getArray("area_names").getArray();
        return new AccountEntry(AccountRows.map(row, number), List.of(areaNames), row.getBoolean("waiting"));
    }
}
