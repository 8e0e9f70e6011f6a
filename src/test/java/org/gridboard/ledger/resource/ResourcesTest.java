package org.gridboard.ledger.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_ELSEWHERE;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.IN_NEXT_DOOR;
import static org.gridboard.area.TestGround.NEXT_DOOR;
import static org.gridboard.area.TestGround.NOWHERE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ResourcesTest {

    @Autowired
    Resources resources;

    @Autowired
    ResourceExport export;

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void layGroundAndSignIn() {
        TestGround.lay(owner);
        clear();
        signIn("chief", Role.GRID_CHIEF, GRID);
    }

    @AfterEach
    void clear() {
        owner.jdbc()
                .sql("delete from resource where left(grid_code, 9) = '990102001'")
                .update();
        TestAccounts.signOut();
    }

    @Test
    void its_place_decides_the_grid_and_sent_twice_it_is_stored_once() {
        UUID request = UUID.randomUUID();
        Resource stored = resources.add(request, facts("卫生站", IN_GRID));

        assertThat(resources.add(request, facts("卫生站", IN_GRID)).id()).isEqualTo(stored.id());
        assertThat(stored.grid().code()).isEqualTo(GRID);
        assertThat(resources.count(GRID)).isEqualTo(1);
    }

    static List<Position> outside() {
        return List.of(IN_NEXT_DOOR, IN_ELSEWHERE, NOWHERE);
    }

    @ParameterizedTest
    @MethodSource("outside")
    void a_place_outside_the_own_grids_is_refused_wherever_it_is(Position place) {
        assertThatThrownBy(() -> resources.add(UUID.randomUUID(), facts("卫生站", place)))
                .hasMessage("ledger.refused.outside");
    }

    @Test
    void the_same_resource_is_not_registered_twice_until_it_is_taken_off() {
        Resource stored = resources.add(UUID.randomUUID(), facts("卫生站", IN_GRID));
        assertThatThrownBy(() -> resources.add(UUID.randomUUID(), facts("卫生站", IN_GRID)))
                .hasMessage("ledger.refused.resourceTwice");
        resources.retire(stored.id(), 0);
        assertThat(resources.add(UUID.randomUUID(), facts("卫生站", IN_GRID)).id()).isNotEqualTo(stored.id());
        assertThatThrownBy(() -> resources.change(stored.id(), 1, facts("卫生站", IN_GRID)))
                .hasMessage("ledger.refused.resourceRetired");
    }

    @Test
    void the_second_of_two_editors_sees_what_the_first_has_stored() {
        Resource stored = resources.add(UUID.randomUUID(), facts("卫生站", IN_GRID));
        resources.change(stored.id(), 0, facts("新卫生站", IN_GRID));

        assertThatThrownBy(() -> resources.retire(stored.id(), 0))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        changed -> assertThat(
                                        ((Resource) changed.current()).facts().name())
                                .isEqualTo("新卫生站"));
    }

    @Test
    void a_chief_sees_nothing_of_the_neighbour_and_a_member_changes_nothing() {
        signIn("secretary", Role.SECRETARY, COMMUNITY);
        Resource nextDoor = resources.add(UUID.randomUUID(), facts("邻格车场", IN_NEXT_DOOR));
        signIn("chief", Role.GRID_CHIEF, GRID);

        assertThat(resources.find(nextDoor.id())).isEmpty();
        assertThat(resources.in(COMMUNITY, 0, 10)).isEmpty();
        assertThatThrownBy(() -> resources.in(NEXT_DOOR, 0, 10)).isInstanceOf(OutOfScopeException.class);
        signIn("member", Role.GRID_MEMBER, GRID);
        assertThatThrownBy(() -> resources.add(UUID.randomUUID(), facts("卫生站", IN_GRID)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_workbook_holds_numbers_as_numbers_and_formulas_as_text() throws IOException {
        resources.add(UUID.randomUUID(), facts("=1+1", IN_GRID));
        Row row = rows(export.workbook(GRID, Locale.ENGLISH)).get(1);

        assertThat(row.getCell(0).getText()).isEqualTo("Health station");
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).getText()).isEqualTo("=1+1");
        assertThat(row.getCell(5).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(5).asNumber().doubleValue()).isEqualTo(IN_GRID.lng());
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return List.copyOf(read.getFirstSheet().read());
        }
    }

    private static Resource.Facts facts(String name, Position place) {
        return new Resource.Facts(ResourceKind.CLINIC, name, "莲前路1号", "0592-1234567", "08:00–17:00", place);
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "resources-" + name, role, area));
    }
}
