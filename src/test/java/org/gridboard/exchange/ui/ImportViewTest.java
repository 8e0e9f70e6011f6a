package org.gridboard.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.exchange.ImportKind;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The import page step by step, without a browser. */
@ViewTest
class ImportViewTest extends SpringBrowserlessTest {

    private static final String OUTLINE = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"grid_code":"990707001001001",
            "grid_name":"一","community_name":"社区","street_name":"街道"},"geometry":{"type":"Polygon",
            "coordinates":[[[120,30],[120.01,30],[120.01,30.01],[120,30]]]}}]}""";

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void open() {
        TestAccounts.signIn(TestAccounts.create(owner, "import.administrator", Role.ADMINISTRATOR));
        navigate(ImportView.class);
    }

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        owner.jdbc()
                .sql("delete from import_report where left(area_code, 9) = '990707001'")
                .update();
        owner.jdbc()
                .sql("delete from boundary where left(area_code, 9) = '990707001'")
                .update();
        owner.jdbc().sql("delete from area where left(code, 9) = '990707001'").update();
    }

    @Test
    void an_administrator_is_not_offered_households() {
        assertThat(kinds().getListDataView().getItems())
                .containsExactly(ImportKind.BOUNDARIES, ImportKind.BASE_FEATURES, ImportKind.CALENDAR);
    }

    @Test
    void a_picture_is_refused_in_one_sentence_and_the_next_file_can_be_chosen() {
        kinds().setValue(ImportKind.BOUNDARIES);
        upload("a.geojson", "\u0089PNG\r\n");
        waitFor(Paragraph.class, "gb-error");
        assertThat($(Paragraph.class).withClassName("gb-error").single().getText())
                .isNotBlank();
        assertThat($(Upload.class).exists()).isTrue();
    }

    @Test
    void an_outline_goes_in_through_mapping_and_preview() {
        kinds().setValue(ImportKind.BOUNDARIES);
        upload("a.geojson", OUTLINE);
        press("import-preview");
        press("import-store");
        waitFor(DescriptionList.class, "gb-facts");
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            roundTrip();
            return stored() == 1;
        });
    }

    private int stored() {
        return owner.jdbc()
                .sql("select count(*) from boundary where area_code = '990707001001001'")
                .query(Integer.class)
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ImportKind> kinds() {
        return $(RadioButtonGroup.class).single();
    }

    private void upload(String name, String content) {
        test($(Upload.class).single()).upload(name, "application/geo+json", content.getBytes(StandardCharsets.UTF_8));
    }

    private void press(String id) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            roundTrip();
            return $(Button.class).withId(id).exists();
        });
        test($(Button.class).withId(id).single()).click();
    }

    private <T extends Component> void waitFor(Class<T> type, String className) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            roundTrip();
            return $(type).withClassName(className).exists();
        });
    }
}
