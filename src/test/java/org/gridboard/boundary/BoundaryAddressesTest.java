package org.gridboard.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.boundary.RedrawingGround.COMMUNITY;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Objects;
import java.util.UUID;
import org.gridboard.access.TestAccounts;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What the map fetches of a draft, and the file of boundaries, as addresses. */
@DatabaseTest
@Import(SetClock.Setting.class)
class BoundaryAddressesTest {

    @Autowired
    RedrawingController drafts;

    @Autowired
    BoundaryController boundaries;

    @Autowired
    BoundaryAnswers answers;

    @Autowired
    Redrawings redrawings;

    @Autowired
    OwnerDatabase owner;

    private RedrawingGround ground;
    private MockMvc web;

    @BeforeEach
    void lay() {
        ground = RedrawingGround.lay(owner);
        ground.secretary();
        web = MockMvcBuilders.standaloneSetup(drafts, boundaries)
                .setControllerAdvice(answers)
                .build();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_draft_is_kept_by_its_version_and_not_sent_twice() throws Exception {
        long id = redrawings.begin(COMMUNITY, "新楼", UUID.randomUUID()).id().value();
        MockHttpServletResponse first = asked("/api/redrawing/" + id + "/0", 200);
        assertThat(first.getContentAsString()).contains("\"findings\":[]", "\"code\":\"990830001001004\"");
        assertThat(first.getHeader("Cache-Control")).contains("max-age=60", "private");
        String tag = Objects.requireNonNull(first.getHeader("ETag"));
        assertThat(tag).startsWith("W/");
        assertThat(web.perform(get("/api/redrawing/" + id + "/0").header("If-None-Match", tag))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
        assertThat(asked("/api/redrawing/" + id + "/7", 200).getHeader("Cache-Control"))
                .contains("no-cache");
    }

    @Test
    void a_proposal_that_does_not_help_has_no_shapes() throws Exception {
        long id = redrawings.begin(COMMUNITY, "新楼", UUID.randomUUID()).id().value();
        assertThat(asked("/api/redrawing/" + id + "/0?proposal=1,4", 200).getContentAsString())
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");
        asked("/api/redrawing/" + id + "/0?proposal=1", 404);
        asked("/api/redrawing/" + id + "/0?proposal=1,99", 400);
    }

    @Test
    void what_lies_outside_the_scope_is_not_found() throws Exception {
        long id = redrawings.begin(COMMUNITY, "新楼", UUID.randomUUID()).id().value();
        ground.secretaryNextDoor();
        asked("/api/redrawing/" + id + "/0", 404);
        asked("/api/boundaries/" + COMMUNITY + ".geojson?day=2026-11-20", 404);
        asked("/api/boundaries/1.geojson?day=2026-11-20", 404);
    }

    @Test
    void a_file_of_boundaries_is_one_to_keep_and_an_unknown_reference_system_is_refused_in_words() throws Exception {
        MockHttpServletResponse file = asked("/api/boundaries/" + COMMUNITY + ".geojson?day=2026-11-20&crs=4547", 200);
        assertThat(file.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"boundaries-990830001001-2026-11-20.geojson\"");
        assertThat(file.getContentAsString()).contains("EPSG::4547", "划一社区第1网格");
        assertThat(asked("/api/boundaries/" + COMMUNITY + ".geojson?day=2026-11-20&crs=3857", 400)
                        .getContentAsString())
                .contains("3857");
    }

    private MockHttpServletResponse asked(String address, int status) throws Exception {
        MockHttpServletResponse response = web.perform(get(address)).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        return response;
    }
}
