package org.gridboard.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@DatabaseTest
class PhotoControllerTest {

    @Autowired
    PhotoController controller;

    @Autowired
    Issues issues;

    @Autowired
    IssueDetails details;

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void layGround() {
        TestGround.lay(owner);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_photo_is_a_private_jpeg_that_no_browser_takes_for_anything_else() throws IOException {
        signIn("chief", TestGround.GRID);
        UUID photo = reportedPhoto();
        var answer = controller.photo(photo);

        assertThat(answer.getHeaders().getContentType()).hasToString("image/jpeg");
        assertThat(answer.getHeaders().getCacheControl()).contains("private");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");

        signIn("stranger", TestGround.ELSEWHERE);
        assertThat(controller.photo(photo).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(controller.photo(UUID.randomUUID()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private UUID reportedPhoto() throws IOException {
        var facts = new IssueFacts("占道经营", "", KeyArea.STREET_ORDER, "");
        var report = new Report(
                UUID.randomUUID(),
                facts,
                Urgency.URGENT,
                TestGround.IN_GRID,
                Report.Outcome.RAISED,
                "",
                List.of(TestPictures.picture()),
                Circumstances.PLAIN);
        return details.find(issues.report(report).id()).orElseThrow().photos().getFirst();
    }

    private void signIn(String name, AreaCode grid) {
        TestAccounts.signIn(TestAccounts.create(owner, "photos-" + name, Role.GRID_CHIEF, grid));
    }
}
