package org.gridboard.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.dashboard.Draft.Writer;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DraftsTest {

    private static final String FORM = "visit/1";
    private static final Writer PAGE = page();

    @Autowired
    Drafts drafts;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Account writer;

    @BeforeEach
    void signInAsTheWriter() {
        TestGround.lay(owner);
        owner.jdbc().sql("delete from draft").update();
        writer = TestAccounts.create(owner, "drafts-writer", Role.GRID_CHIEF, TestGround.GRID);
        TestAccounts.signIn(writer);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void what_was_kept_is_found_again_with_its_request() {
        UUID request = UUID.randomUUID();

        drafts.keep(FORM, request, PAGE, Map.of("said", "\"王大爷\" <b>\\ 说：\n水管漏水", "done", "已报修"));

        assertThat(drafts.of(FORM).stream().findFirst()).hasValueSatisfying(draft -> {
            assertThat(draft.request()).isEqualTo(request);
            assertThat(draft.values()).isEqualTo(Map.of("said", "\"王大爷\" <b>\\ 说：\n水管漏水", "done", "已报修"));
        });
        assertThat(drafts.of("visit/2").stream().findFirst()).isEmpty();
    }

    @Test
    void what_is_typed_later_takes_the_place_of_what_was_kept() {
        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of("said", "一", "done", "二"));
        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of("said", "一二三"));

        assertThat(drafts.of(FORM).stream().findFirst().orElseThrow().values()).isEqualTo(Map.of("said", "一二三"));
        assertThat(owner.jdbc()
                        .sql("select count(*) from draft")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_discarded_draft_is_gone_and_the_others_stay() {
        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of("said", "一"));
        drafts.keep("visit/2", UUID.randomUUID(), PAGE, Map.of());

        drafts.discard(FORM, PAGE);

        assertThat(drafts.of(FORM).stream().findFirst()).isEmpty();
        assertThat(drafts.of("visit/2").stream().findFirst()).isPresent();
    }

    @Test
    void nobody_else_sees_changes_or_discards_a_draft() {
        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of("said", "只给自己看"));
        TestAccounts.signIn(TestAccounts.create(owner, "drafts-colleague", Role.SECRETARY, TestGround.COMMUNITY));

        assertThat(drafts.of(FORM).stream().findFirst()).isEmpty();
        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of("said", "别人的"));
        drafts.discard(FORM, PAGE);

        TestAccounts.signIn(writer);
        assertThat(drafts.of(FORM).stream().findFirst().orElseThrow().values()).containsEntry("said", "只给自己看");
    }

    @Test
    void the_database_itself_shows_and_takes_own_drafts_only() {
        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of("said", "只给自己看"));
        assertThat(visible()).isOne();

        TestAccounts.signIn(TestAccounts.create(owner, "drafts-colleague", Role.SECRETARY, TestGround.COMMUNITY));
        assertThat(visible()).isZero();
        assertThatThrownBy(() -> transaction.execute(status ->
                        jdbc.sql("""
                                insert into draft values (:writer, 'x', gen_random_uuid(), '{}', now())""").param("writer", writer.id().value()).update()))
                .isInstanceOf(DataAccessException.class);
        TestAccounts.signOut();
        assertThat(visible()).isZero();
    }

    @Test
    void a_locked_account_sees_not_even_its_own() {
        Account locked = TestAccounts.create(owner, "drafts-locked", Role.GRID_CHIEF, TestGround.GRID);
        TestAccounts.signIn(locked);
        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of());
        owner.jdbc()
                .sql("update account set locked = true where username = 'drafts-locked'")
                .update();

        assertThat(drafts.of(FORM).stream().findFirst()).isEmpty();
    }

    @Test
    void what_nobody_has_touched_for_30_days_goes() {
        drafts.keep("old", UUID.randomUUID(), PAGE, Map.of());
        drafts.keep("young", UUID.randomUUID(), PAGE, Map.of());
        owner.jdbc()
                .sql("update draft set updated_at = now() - case form when 'old' then interval '30 days 1 minute'"
                        + " else interval '29 days 23 hours' end")
                .update();

        assertThat(drafts.of("old").stream().findFirst()).isEmpty();
        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of());

        assertThat(owner.jdbc()
                        .sql("select form from draft")
                        .query(String.class)
                        .set())
                .containsExactlyInAnyOrder("young", FORM);
    }

    @Test
    void a_draft_has_an_upper_size() {
        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of("a", "山".repeat(Drafts.CHARACTERS_MOST)));
        var tooMuch = Map.of("a", "山".repeat(Drafts.CHARACTERS_MOST - 1), "b", "水水");

        assertThatThrownBy(() -> drafts.keep(FORM, UUID.randomUUID(), PAGE, tooMuch))
                .isInstanceOf(RefusedException.class);
        assertThat(drafts.of(FORM).stream().findFirst().orElseThrow().values()).containsOnlyKeys("a");
    }

    @Test
    void a_page_does_not_write_over_what_another_has_written_since() {
        Writer other = page();
        UUID request = UUID.randomUUID();
        drafts.keep(FORM, request, PAGE, Map.of("said", "一"));
        var tookUp = new Writer(other.page(), PAGE.page());

        assertThat(drafts.keep(FORM, request, other, Map.of("said", "未见"))).isFalse();
        assertThat(drafts.keep(FORM, request, tookUp, Map.of("said", "一二"))).isTrue();
        assertThat(drafts.keep(FORM, request, PAGE, Map.of("said", "一三"))).isFalse();
        drafts.discard(FORM, PAGE);

        assertThat(drafts.of(FORM).stream().findFirst().orElseThrow().values()).containsEntry("said", "一二");
    }

    @Test
    void what_another_page_has_written_since_outlives_the_sending_and_is_another_entry() {
        Writer other = page();
        UUID request = UUID.randomUUID();
        drafts.keep(FORM, request, PAGE, Map.of("said", "一"));
        var tookUp = new Writer(other.page(), PAGE.page());
        drafts.keep(FORM, request, tookUp, Map.of("said", "一二"));

        drafts.sent(FORM, request, PAGE);

        assertThat(drafts.request(FORM, tookUp)).isPresent().get().isNotEqualTo(request);
        assertThat(drafts.request(FORM, PAGE)).isEmpty();
        drafts.sent(FORM, request, tookUp);
        assertThat(drafts.of(FORM).stream().findFirst()).isEmpty();
    }

    @Test
    void a_form_has_a_draft_of_each_page_that_branched_off_and_the_preferred_one_comes_first() {
        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of("said", "一"));
        drafts.keep(FORM + Drafts.BRANCH + "2", UUID.randomUUID(), page(), Map.of("said", "二", "done", "好"));
        drafts.keep("visit/12", UUID.randomUUID(), page(), Map.of("said", "别的"));
        owner.jdbc()
                .sql("update draft set updated_at = now() - case form when :form then interval '2 minutes'"
                        + " else interval '1 minute' end")
                .param("form", FORM)
                .update();

        assertThat(drafts.of(FORM))
                .extracting(Draft::values)
                .containsExactly(Map.of("said", "二", "done", "好"), Map.of("said", "一"));
        drafts.prefer(drafts.of(FORM).getLast());
        assertThat(drafts.of(FORM).stream().findFirst().orElseThrow().values()).containsEntry("said", "一");
    }

    @Test
    void a_stranger_has_no_drafts() {
        TestAccounts.signOut();

        assertThatThrownBy(() -> drafts.of(FORM).stream().findFirst())
                .isInstanceOfAny(
                        AuthenticationCredentialsNotFoundException.class,
                        AccessDeniedException.class,
                        OutOfScopeException.class);
    }

    private int visible() {
        Integer rows = transaction.execute(status ->
                jdbc.sql("select count(*) from draft").query(Integer.class).single());
        return rows == null ? 0 : rows;
    }

    private static Writer page() {
        UUID page = UUID.randomUUID();
        return new Writer(page, page);
    }
}
