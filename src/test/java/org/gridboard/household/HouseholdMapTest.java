package org.gridboard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.map.TestPoints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;

/** Which households the map draws, and how. */
class HouseholdMapTest extends HouseholdTestBase {

    private static final double NEAR = 0.001;

    @Autowired
    KeyHouseholds keyHouseholds;

    @Autowired
    KeyHouseholdLayer keyLayer;

    @Autowired
    HouseholdPoints points;

    @Autowired
    WorkingCalendar calendar;

    private HouseholdId home;

    @BeforeEach
    void addHousehold() {
        home = added(IN_GRID).id();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "VETERAN,                                 VETERAN",
        "VETERAN SERIOUS_ILLNESS ELDERLY_ALONE,   SERIOUS_ILLNESS",
        "LOW_INCOME ELDERLY_ALONE,                ELDERLY_ALONE",
        "FLOATING DISPUTE,                        DISPUTE",
        "MENTAL_DISORDER VETERAN,                 VETERAN",
        "COMMUNITY_CORRECTION,                    PLAIN",
        "MENTAL_DISORDER DRUG_REHABILITATION,     PLAIN"
    })
    void of_several_families_the_most_serious_is_drawn_and_never_a_confidential_one(String categories, String family) {
        keyHouseholds.set(
                home,
                null,
                KeyLevel.BLUE,
                Arrays.stream(categories.split(" ")).map(Category::valueOf).collect(Collectors.toSet()));

        assertThat(keyProperties(calendar.today())).containsEntry("family", family);
    }

    @ParameterizedTest(name = "on the day {0} days from when it is due: {1}")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void a_visit_is_overdue_from_the_day_after_it_was_due(int days, boolean overdue) {
        keyHouseholds.set(home, null, KeyLevel.RED, Set.of());
        LocalDate due = owner.jdbc()
                .sql("select next_due from key_household where household_id = :id")
                .param("id", home.value())
                .query(LocalDate.class)
                .single();

        assertThat(keyProperties(due.plusDays(days))).containsEntry("overdue", overdue ? "1" : "0");
    }

    @Test
    void a_viewport_holds_the_households_inside_it_alone() {
        assertThat(idsAround(IN_GRID.lng(), IN_GRID.lat())).containsEntry(home.value(), false);
        assertThat(idsAround(IN_GRID.lng() + 3 * NEAR, IN_GRID.lat())).doesNotContainKey(home.value());

        keyHouseholds.set(home, null, KeyLevel.RED, Set.of());
        assertThat(idsAround(IN_GRID.lng(), IN_GRID.lat())).containsEntry(home.value(), true);
    }

    @Test
    void setting_the_level_again_does_not_excuse_an_overdue_meeting() {
        keyHouseholds.set(home, null, KeyLevel.BLUE, Set.of());
        owner.jdbc()
                .sql("update key_household set next_due = :due where household_id = :id")
                .param("due", calendar.today().minusDays(3))
                .param("id", home.value())
                .update();
        keyHouseholds.set(home, 0, KeyLevel.RED, Set.of());

        assertThat(keyProperties(calendar.today())).containsEntry("level", "RED");
        assertThat(keyProperties(calendar.today())).containsEntry("overdue", "1");
    }

    private Map<String, String> keyProperties(LocalDate day) {
        return TestPoints.read(keyLayer.points(GRID, day)).get(home.value());
    }

    private Map<Long, Boolean> idsAround(double lng, double lat) {
        var box = new Envelope(lng - NEAR, lng + NEAR, lat - NEAR, lat + NEAR);
        return TestPoints.read(points.points(GRID, box)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, point -> point.getValue().get("key").equals("1")));
    }
}
