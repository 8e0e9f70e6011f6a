package org.gridboard.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.CurrentAccount;
import org.gridboard.dashboard.Draft.Writer;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in account's own drafts: one per form, and one more for each further page in which the same form was typed
 * into at the same time. They may hold residents' data and are shown to nobody else. A draft that nobody has touched for
 * {@link #KEPT} goes.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Drafts {

    /** How long an untouched draft stays. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** Stands between the name of a form and the mark of the page whose own draft it is. */
    static final String BRANCH = "~";

    /** The characters all fields of a form may have together. */
    static final int CHARACTERS_MOST = 20_000;

    private static final String SIGNED_IN = "isAuthenticated()";
    private static final String OF_FORM = """
            select d.form, d.request_id, d.writer, d.updated_at, f.key, f.value
            from (select * from draft
                  where account_id = :account and split_part(form, '~', 1) = :form and updated_at >= :oldest
                  order by updated_at desc, form limit 10) d
            left join lateral jsonb_each_text(d.fields) f on true
            order by d.updated_at desc, d.form""";
    private static final String KEEP = """
            insert into draft (account_id, form, request_id, writer, fields, updated_at)
            values (:account, :form, :request, :page, jsonb_object(:names::text[], :values::text[]), :at)
            on conflict (account_id, form) do update
            set request_id = excluded.request_id, writer = excluded.writer, fields = excluded.fields,
                updated_at = excluded.updated_at
            where draft.writer in (:page, :seen)""";
    private static final String REQUEST = """
            select request_id from draft where account_id = :account and form = :form and writer in (:page, :seen)""";
    private static final String RENEW = """
            update draft set request_id = gen_random_uuid()
            where account_id = :account and form = :form and request_id = :request""";
    private static final String PREFER =
            "update draft set updated_at = :at where account_id = :account and form = :form";
    private static final String DISCARD =
            "delete from draft where account_id = :account and form = :form and writer in (:page, :seen)";
    private static final String DISCARD_OLD = "delete from draft where account_id = :account and updated_at < :oldest";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Drafts(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** What the account has typed into this form, the latest first; of several pages, each has its own. */
    @PreAuthorize(SIGNED_IN)
    @Transactional(readOnly = true)
    public List<Draft> of(String form) {
        return own(OF_FORM).param("form", form).param("oldest", oldest()).query(Drafts::drafts);
    }

    /** What a draft that the page wrote last is sent under now; nothing if it is gone or another page wrote it. */
    @PreAuthorize(SIGNED_IN)
    @Transactional(readOnly = true)
    public Optional<UUID> request(String form, Writer writer) {
        return written(REQUEST, form, writer).query(UUID.class).optional();
    }

    /**
     * Keeps what was typed, in place of what this page had kept or taken up.
     *
     * @param form at most 120 characters, such as {@code visit/123}
     * @return false if another page has written the draft meanwhile; nothing was kept then
     * @throws RefusedException if it is too long to be kept
     */
    @PreAuthorize(SIGNED_IN)
    public boolean keep(String form, UUID request, Writer writer, Map<String, String> values) {
        Map<String, String> plain = plain(values);
        own(DISCARD_OLD).param("oldest", oldest()).update();
        return written(KEEP, form, writer)
                        .param("request", request)
                        .param("names", plain.keySet().toArray(String[]::new))
                        .param("values", plain.values().toArray(String[]::new))
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Forgets what this page typed or took up. What another page has written since stays. */
    @PreAuthorize(SIGNED_IN)
    public void discard(String form, Writer writer) {
        written(DISCARD, form, writer).update();
    }

    /** It was sent. What another page has written since stays, and will be an entry of its own. */
    @PreAuthorize(SIGNED_IN)
    public void sent(String form, UUID request, Writer writer) {
        discard(form, writer);
        own(RENEW).param("form", form).param("request", request).update();
    }

    /** Puts one of several drafts of a form first. */
    @PreAuthorize(SIGNED_IN)
    public void prefer(Draft draft) {
        own(PREFER)
                .param("form", draft.form())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private StatementSpec written(String sql, String form, Writer writer) {
        return own(sql).param("form", form).param("page", writer.page()).param("seen", writer.seen());
    }

    private StatementSpec own(String sql) {
        return jdbc.sql(sql).param("account", currentAccount.get().id().value());
    }

    private OffsetDateTime oldest() {
        return OffsetDateTime.now(clock).minus(KEPT);
    }

    private static Map<String, String> plain(Map<String, String> values) {
        int left = CHARACTERS_MOST;
        var plain = new HashMap<String, String>();
        for (var value : values.entrySet()) {
            String text = PlainText.atMost(left, value.getValue(), "dashboard.draft.refused");
            left -= text.length();
            plain.put(value.getKey(), text);
        }
        return plain;
    }

    /** One row per field; one with no name where a draft has none. */
    private static List<Draft> drafts(ResultSet rows) throws SQLException {
        var drafts = new ArrayList<Draft>();
        var values = new HashMap<String, String>();
        while (rows.next()) {
            String form = rows.getString("form");
            if (!drafts.isEmpty() && drafts.getLast().form().equals(form)) {
                drafts.removeLast();
            } else {
                values.clear();
            }
            String name = rows.getString("key");
            if (name != null) {
                values.put(name, rows.getString("value"));
            }
            Instant at = rows.getObject("updated_at", OffsetDateTime.class).toInstant();
            drafts.add(new Draft(
                    form, rows.getObject("request_id", UUID.class), rows.getObject("writer", UUID.class), values, at));
        }
        return drafts;
    }
}
