package org.gridboard.issue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.CurrentAccount;
import org.gridboard.platform.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of the account's own drafts. They go when the draft goes. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class DraftPhotos {

    private static final String MAY_REPORT = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY')";
    private static final String OWN = " from draft_photo where account_id = :account ";
    private static final String INSERT = """
            insert into draft_photo (id, account_id, form, at, width, height, jpeg)
            values (:id, :account, :form, :at, :width, :height, :jpeg)""";

    private static final String COPY = """
            insert into draft_photo (id, account_id, form, at, width, height, jpeg)
            select gen_random_uuid(), account_id, :to, at, width, height, jpeg
            from draft_photo where account_id = :account and form = :from""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    DraftPhotos(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Keeps a picture with a draft, which has to be there.
     *
     * @throws RefusedException if it has enough of them
     */
    @PreAuthorize(MAY_REPORT)
    public UUID add(String form, Picture picture) {
        if (of(form).size() >= Report.PICTURES_MOST) {
            throw new RefusedException("issue.photo.refused.many", Report.PICTURES_MOST);
        }
        UUID id = UUID.randomUUID();
        own(INSERT)
                .param("id", id)
                .param("form", form)
                .param("at", OffsetDateTime.now(clock))
                .param("width", picture.width())
                .param("height", picture.height())
                .param("jpeg", picture.jpeg())
                .update();
        return id;
    }

    /** Which pictures a draft has, the oldest first. */
    @PreAuthorize(MAY_REPORT)
    @Transactional(readOnly = true)
    public List<UUID> of(String form) {
        return own("select id" + OWN + "and form = :form order by at, id limit 50")
                .param("form", form)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The pictures themselves, to be sent. */
    @PreAuthorize(MAY_REPORT)
    @Transactional(readOnly = true)
    public List<Picture> pictures(String form) {
        return own("select jpeg, width, height" + OWN + "and form = :form order by at, id limit 50")
                .param("form", form)
                .query((row, number) -> new Picture(row.getBytes("jpeg"), row.getInt("width"), row.getInt("height")))
                .list();
    }

    /** One picture's bytes, or nothing if it is none of the account's own. */
    @PreAuthorize(MAY_REPORT)
    @Transactional(readOnly = true)
    public Optional<byte[]> jpeg(UUID id) {
        return own("select jpeg" + OWN + "and id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("jpeg"))
                .optional();
    }

    /** Keeps the pictures of a draft with another one too, which has to be there. */
    @PreAuthorize(MAY_REPORT)
    public void copy(String from, String to) {
        own(COPY).param("from", from).param("to", to).update();
    }

    /** Takes a picture out again. */
    @PreAuthorize(MAY_REPORT)
    public void remove(UUID id) {
        own("delete" + OWN + "and id = :id").param("id", id).update();
    }

    private JdbcClient.StatementSpec own(String sql) {
        return jdbc.sql(sql).param("account", currentAccount.get().id().value());
    }
}
