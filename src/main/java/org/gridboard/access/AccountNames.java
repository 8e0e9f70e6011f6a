package org.gridboard.access;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of those who did things, for timelines. Wall screens show no names. */
@Service
@PreAuthorize("denyAll()")
public class AccountNames {

    private static final String SELECT = "select id, name, role from account where id = any (:ids)";

    private final JdbcClient jdbc;

    AccountNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these accounts that exist, by their number. */
    @PreAuthorize("isAuthenticated() and !hasAnyRole('SCREEN', 'DATA_READER')")
    @Transactional(readOnly = true)
    public Map<AccountId, AccountName> of(Collection<AccountId> ids) {
        var numbers = ids.stream().map(AccountId::value).distinct().toArray(Long[]::new);
        return jdbc
                .sql(SELECT)
                .param("ids", numbers)
                .query((row, number) -> new AccountName(
                        new AccountId(row.getLong("id")), row.getString("name"), Role.valueOf(row.getString("role"))))
                .stream()
                .collect(Collectors.toMap(AccountName::id, Function.identity()));
    }
}
