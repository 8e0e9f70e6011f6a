package org.gridboard.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.dashboard.Draft.Writer;
import org.gridboard.dashboard.Drafts;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DraftPhotosTest {

    private static final String FORM = "report";
    private static final Writer PAGE = new Writer(new UUID(1, 1), new UUID(1, 1));

    @Autowired
    DraftPhotos photos;

    @Autowired
    Drafts drafts;

    @Autowired
    PhotoController controller;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Account writer;

    @BeforeEach
    void begin() {
        TestGround.lay(owner);
        owner.jdbc().sql("delete from draft").update();
        writer = TestAccounts.create(owner, "draft-photos-writer", Role.GRID_CHIEF, TestGround.GRID);
        TestAccounts.signIn(writer);
        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of("words", "楼道堆物"));
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void the_pictures_of_a_draft_are_there_until_it_is_discarded() throws IOException {
        Picture picture = TestPictures.picture();
        UUID id = photos.add(FORM, picture);

        assertThat(photos.of(FORM)).containsExactly(id);
        assertThat(photos.pictures(FORM).getFirst().jpeg()).isEqualTo(picture.jpeg());
        assertThat(photos.of("report/checkpoint.17")).isEmpty();

        drafts.discard(FORM, PAGE);
        assertThat(stored()).isZero();
    }

    @Test
    void typing_on_keeps_the_pictures() throws IOException {
        photos.add(FORM, TestPictures.picture());

        drafts.keep(FORM, UUID.randomUUID(), PAGE, Map.of("words", "楼道堆物，挡住了灭火器"));

        assertThat(photos.of(FORM)).hasSize(1);
    }

    @Test
    void a_draft_that_branches_off_has_the_pictures_too() throws IOException {
        photos.add(FORM, TestPictures.picture());
        String branch = FORM + "~2";
        drafts.keep(branch, UUID.randomUUID(), PAGE, Map.of("words", "另一页写的"));

        photos.copy(FORM, branch);
        drafts.discard(FORM, PAGE);

        assertThat(photos.pictures(branch)).hasSize(1);
        assertThat(photos.of(FORM)).isEmpty();
    }

    @Test
    void one_picture_can_be_taken_out() throws IOException {
        UUID out = photos.add(FORM, TestPictures.picture());
        UUID stays = photos.add(FORM, TestPictures.picture());

        photos.remove(out);

        assertThat(photos.of(FORM)).containsExactly(stays);
    }

    @Test
    void a_draft_has_as_many_pictures_as_an_issue() throws IOException {
        Picture picture = TestPictures.picture();
        for (int i = 0; i < Report.PICTURES_MOST; i++) {
            photos.add(FORM, picture);
        }

        assertThatThrownBy(() -> photos.add(FORM, picture)).hasMessage("issue.photo.refused.many");
    }

    @Test
    void nobody_else_sees_or_removes_a_picture() throws IOException {
        UUID id = photos.add(FORM, TestPictures.picture());
        assertThat(controller.draft(id).getStatusCode()).isEqualTo(HttpStatus.OK);

        TestAccounts.signIn(TestAccounts.create(owner, "draft-photos-colleague", Role.SECRETARY, TestGround.COMMUNITY));
        assertThat(controller.draft(id).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(photos.of(FORM)).isEmpty();
        photos.remove(id);
        Integer visible = transaction.execute(status -> jdbc.sql("select count(*) from draft_photo")
                .query(Integer.class)
                .single());
        assertThat(visible).isZero();
        assertThat(stored()).isOne();
    }

    private int stored() {
        return owner.jdbc()
                .sql("select count(*) from draft_photo")
                .query(Integer.class)
                .single();
    }
}
