package org.gridboard.standing.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Locale;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The report as a page, and an export from the offer to the file. */
@ViewTest
class ReportPagesTest extends SpringBrowserlessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AreaCode STREET = new AreaCode("990155001");

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void lay() {
        owner.jdbc().sql("""
                insert into area (code, name) values ('990155001', '庚街道'), ('990155001001', '庚一社区'),
                    ('990155001001001', '庚一第1网格'), ('990155002', '辛街道') on conflict do nothing""").update();
        UI.getCurrent().getSession().setLocale(Locale.CHINESE);
        UI.getCurrent().setLocale(Locale.CHINESE);
        TestAccounts.signIn(TestAccounts.create(owner, "report-pages", Role.STREET_STAFF, STREET));
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    @Test
    void the_report_shows_its_sheet_and_offers_the_same_as_PDF() {
        open("report/990155001/2026-10", "measure=COVERAGE");
        assertThat($(Html.class).single().getInnerHtml()).contains("庚街道 2026年10月网格治理月报", "庚一社区", "地图：巡查覆盖率");
        assertThat($(Anchor.class).withClassName("gb-download").single().getHref())
                .isEqualTo("api/report/990155001/2026-10.pdf?measure=COVERAGE");
    }

    @Test
    void a_month_to_come_is_answered_by_a_sentence_and_the_neighbours_street_by_nothing() {
        UI.getCurrent().navigate("report/990155001/2999-01");
        assertThat($(ErrorLine.class).single().getText()).contains("还没有到来");
        assertThatThrownBy(() -> navigate("report/990155002/2026-10", ReportView.class))
                .isNotNull();
    }

    @Test
    void an_export_is_offered_written_and_downloaded() {
        open("export/990155001", "period=2026-10&measure=COVERAGE&part=MISSED");
        test($(Button.class).withText("导出 CSV").single()).click();
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            roundTrip();
            return $(Anchor.class).withClassName("gb-download").exists();
        });
        assertThat($(Anchor.class).withClassName("gb-download").single().getText())
                .contains("COVERAGE-MISSED-990155001-2026-10.csv");
    }

    @Test
    void an_address_with_a_period_that_makes_no_sense_says_so() {
        open("export/990155001", "period=soon&measure=COVERAGE");
        assertThat($(ErrorLine.class).single().getText()).contains("看不懂的时段");
    }
}
