package org.gridboard.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlowTest {

    /** C grid chief, M grid member, S secretary, T street staff. Whatever is not written here is refused. */
    private static final String ALLOWED = """
            REPORTED  SOLVE_ON_SPOT CMS SOLVED_ON_SPOT
            REPORTED  RAISE         CMS RAISED
            REPORTED  WITHDRAW      CS  WITHDRAWN
            REPORTED  SUSPEND       ST  SUSPENDED
            RAISED    ASSIGN        S   ASSIGNED
            RAISED    CARRY_OVER    S   RAISED
            RAISED    ESCALATE      S   ESCALATED
            RAISED    WITHDRAW      CS  WITHDRAWN
            RAISED    SUSPEND       ST  SUSPENDED
            ESCALATED ASSIGN        T   ASSIGNED
            ESCALATED WITHDRAW      CS  WITHDRAWN
            ESCALATED SUSPEND       ST  SUSPENDED
            ASSIGNED  HANDLE        CMS HANDLED
            ASSIGNED  CARRY_OVER    S   RAISED
            ASSIGNED  WITHDRAW      CS  WITHDRAWN
            ASSIGNED  SUSPEND       ST  SUSPENDED
            HANDLED   CLOSE         CS  CLOSED
            HANDLED   RETURN        CS  RETURNED
            HANDLED   WITHDRAW      CS  WITHDRAWN
            HANDLED   SUSPEND       ST  SUSPENDED
            RETURNED  ASSIGN        S   ASSIGNED
            RETURNED  WITHDRAW      CS  WITHDRAWN
            RETURNED  SUSPEND       ST  SUSPENDED
            SUSPENDED WITHDRAW      CS  WITHDRAWN
            """;

    private static final Map<Role, String> LETTERS =
            Map.of(Role.GRID_CHIEF, "C", Role.GRID_MEMBER, "M", Role.SECRETARY, "S", Role.STREET_STAFF, "T");

    static Stream<Arguments> every_state_act_and_role() {
        return Arrays.stream(IssueState.values())
                .flatMap(state -> Arrays.stream(Act.values())
                        .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    @ParameterizedTest
    @MethodSource("every_state_act_and_role")
    void an_act_leads_where_the_table_says_or_is_refused(IssueState from, Act act, Role role) {
        Optional<IssueState> expected = allowed(from, act, role);

        assertThat(Flow.next(from, null, act, role)).isEqualTo(expected);
        assertThat(Flow.acts(from, role).contains(act)).isEqualTo(expected.isPresent());
    }

    private static Optional<IssueState> allowed(IssueState from, Act act, Role role) {
        return ALLOWED.lines()
                .map(line -> line.split(" +"))
                .filter(words -> words[0].equals(from.name()) && words[1].equals(act.name()))
                .filter(words -> words[2].contains(LETTERS.getOrDefault(role, "nobody")))
                .map(words -> IssueState.valueOf(words[3]))
                .findFirst();
    }
}
