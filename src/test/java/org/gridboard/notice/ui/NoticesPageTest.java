package org.gridboard.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.GRID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.notice.Notices;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of notices says, and where each leads. */
@ViewTest
class NoticesPageTest extends SpringBrowserlessTest {

    @Autowired
    Notices notices;

    @Autowired
    OwnerDatabase owner;

    private Account secretary;
    private long issue;

    @BeforeEach
    void tell() {
        TestGround.lay(owner);
        UI.getCurrent().getSession().setLocale(Locale.CHINESE);
        UI.getCurrent().setLocale(Locale.CHINESE);
        secretary = TestAccounts.create(owner, "notices-page", Role.SECRETARY, COMMUNITY);
        owner.jdbc()
                .sql("delete from notice where account_id = :account")
                .param("account", secretary.id().value())
                .update();
        issue = owner.jdbc()
                .sql("""
                        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at)
                        values (:grid, '井盖松动', 'SANITATION', 'NORMAL', st_setsrid(st_makepoint(101.005, 31.005), 4326), 'RAISED',
                                now() - interval '3 days', now() - interval '1 hour') returning id""")
                .param("grid", GRID.value())
                .query(Long.class)
                .single();
        tell("PAST_DUE", issue, null);
        tell("DIGEST_FAILED", null, COMMUNITY.value());
        TestAccounts.signIn(secretary);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void each_notice_says_what_it_is_about_the_newest_first_until_all_are_read() {
        navigate("notices", NoticesView.class);

        assertThat(said()).hasSize(2);
        assertThat(said().getFirst()).contains("推送失败", "丙一社区：例会摘要未送达");
        assertThat(said().getLast()).contains("超期", "井盖松动 #" + issue, "丙一第1网格");
        test($(Button.class).withText("全部标为已读").single()).click();
        assertThat(notices.unread()).isZero();
        assertThat($(Button.class).withText("全部标为已读").single().isEnabled()).isFalse();
        assertThat(rows()).allMatch(row -> row.hasClassName("gb-read"));
    }

    @Test
    void a_notice_leads_to_its_issue_and_is_read_from_then_on() {
        navigate("notices", NoticesView.class);

        test($(NoticeRows.class).single()).clickRow(1);

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("meeting/" + COMMUNITY)
                .endsWith("issue=" + issue);
        assertThat(notices.unread()).isOne();
    }

    private List<String> said() {
        return rows().stream().map(row -> row.getElement().getTextRecursively()).toList();
    }

    private List<Div> rows() {
        var grid = test($(NoticeRows.class).single());
        return IntStream.range(0, grid.size())
                .mapToObj(row -> (Div) grid.getCellComponent(row, 0))
                .toList();
    }

    private void tell(String kind, @Nullable Long about, @Nullable String community) {
        owner.jdbc()
                .sql("""
                        insert into notice (account_id, kind, issue_id, community, occasion, at)
                        values (:account, :kind, :issue, :community, now(), now())""")
                .param("account", secretary.id().value())
                .param("kind", kind)
                .param("issue", about)
                .param("community", community)
                .update();
    }
}
