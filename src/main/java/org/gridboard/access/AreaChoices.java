package org.gridboard.access;

import java.util.Collection;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The areas from which administrators choose an account's scope. */
@Service
@PreAuthorize("denyAll()")
public class AreaChoices {

    private static final String SELECT = """
            select c.code, concat_ws(' ', p.name, c.name) as label
            from area c left join area p on p.code = c.parent and length(c.code) = 15
            """;
    private static final String FOR_ROLE = """
            where length(c.code) = any (:digits) and c.retired_on is null
            and position(lower(:words) in c.code || ' ' || lower(concat_ws(' ', p.name, c.name))) > 0
            order by c.code offset :offset limit :limit
            """;

    private final JdbcClient jdbc;

    AreaChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that fit the role and whose name or code contains the words, by code. */
    @PreAuthorize(Accounts.BY_ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<AreaChoice> find(Role role, String words, int offset, int limit) {
        return jdbc.sql(SELECT + FOR_ROLE)
                .param(
                        "digits",
                        ScopeRule.levels(role).stream()
                                .map(level -> level.digits())
                                .toArray(Integer[]::new))
                .param("words", words.strip())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new AreaChoice(new AreaCode(row.getString("code")), row.getString("label")))
                .list();
    }

    /** These areas, by code. */
    @PreAuthorize(Accounts.BY_ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<AreaChoice> of(Collection<AreaCode> codes) {
        return jdbc.sql(SELECT + "where c.code = any (:codes) order by c.code")
                .param("codes", codes.stream().map(AreaCode::value).toArray(String[]::new))
                .query((row, number) -> new AreaChoice(new AreaCode(row.getString("code")), row.getString("label")))
                .list();
    }
}
