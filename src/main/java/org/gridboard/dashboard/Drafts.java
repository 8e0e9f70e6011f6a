package org.gridboard.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.AccountId;
import org.gridboard.access.CurrentAccount;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in account's own drafts, one per form. They may hold residents' data and are shown to nobody else. A draft
 * that nobody has touched for {@link #KEPT} goes.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Drafts {

    /** How long an untouched draft stays. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** The characters all fields of a form may have together. */
    static final int CHARACTERS_MOST = 20_000;

    private static final String SIGNED_IN = "isAuthenticated()";
    private static final String FIND = """
            select d.request_id, d.updated_at, f.key, f.value
            from draft d left join lateral jsonb_each_text(d.fields) f on true
            where d.account_id = :account and d.form = :form and d.updated_at >= :oldest""";
    private static final String KEEP = """
            insert into draft (account_id, form, request_id, fields, updated_at)
            values (:account, :form, :request, jsonb_object(:names::text[], :values::text[]), :at)
            on conflict (account_id, form) do update
            set request_id = excluded.request_id, fields = excluded.fields, updated_at = excluded.updated_at""";
    private static final String DISCARD = "delete from draft where account_id = :account and form = :form";
    private static final String DISCARD_OLD = "delete from draft where account_id = :account and updated_at < :oldest";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Drafts(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** What the account last typed into this form. */
    @PreAuthorize(SIGNED_IN)
    @Transactional(readOnly = true)
    public Optional<Draft> find(String form) {
        return jdbc.sql(FIND)
                .param("account", account().value())
                .param("form", form)
                .param("oldest", oldest())
                .query(Drafts::draft);
    }

    /**
     * Keeps what was typed, in place of what was kept before.
     *
     * @param form at most 120 characters, such as {@code visit/123}
     * @throws RefusedException if it is too long to be kept
     */
    @PreAuthorize(SIGNED_IN)
    public void keep(String form, UUID request, Map<String, String> values) {
        int left = CHARACTERS_MOST;
        var plain = new HashMap<String, String>();
        for (var value : values.entrySet()) {
            String text = PlainText.atMost(left, value.getValue(), "dashboard.draft.refused");
            left -= text.length();
            plain.put(value.getKey(), text);
        }
        String[] names = plain.keySet().toArray(String[]::new);
        jdbc.sql(DISCARD_OLD)
                .param("account", account().value())
                .param("oldest", oldest())
                .update();
        jdbc.sql(KEEP)
                .param("account", account().value())
                .param("form", form)
                .param("request", request)
                .param("names", names)
                .param("values", plain.values().toArray(String[]::new))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Forgets what was typed: it has been sent, or is not wanted any more. */
    @PreAuthorize(SIGNED_IN)
    public void discard(String form) {
        jdbc.sql(DISCARD)
                .param("account", account().value())
                .param("form", form)
                .update();
    }

    private AccountId account() {
        return currentAccount.get().id();
    }

    private OffsetDateTime oldest() {
        return OffsetDateTime.now(clock).minus(KEPT);
    }

    /** One row per field; one with no name where there is none. */
    private static Optional<Draft> draft(ResultSet rows) throws SQLException {
        @Nullable UUID request = null;
        @Nullable OffsetDateTime at = null;
        var values = new HashMap<String, String>();
        while (rows.next()) {
            request = rows.getObject("request_id", UUID.class);
            at = rows.getObject("updated_at", OffsetDateTime.class);
            String name = rows.getString("key");
            if (name != null) {
                values.put(name, rows.getString("value"));
            }
        }
        return request == null || at == null
                ? Optional.empty()
                : Optional.of(new Draft(request, values, at.toInstant()));
    }
}
