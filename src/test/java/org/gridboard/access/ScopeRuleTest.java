package org.gridboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeRuleTest {

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(nullValues = "none", textBlock = """
            GRID_CHIEF,    350203011048001,                 true
            GRID_CHIEF,    350203011048001 350203011048002, true
            GRID_CHIEF,    none,                            false
            GRID_CHIEF,    350203011048,                    false
            GRID_CHIEF,    350203011048001 350203011048,    false
            GRID_MEMBER,   350203011048001,                 true
            GRID_MEMBER,   none,                            false
            GRID_MEMBER,   350203011,                       false
            SECRETARY,     350203011048,                    true
            SECRETARY,     350203011048 350203011050,       false
            SECRETARY,     350203011048001,                 false
            SECRETARY,     350203011,                       false
            SECRETARY,     none,                            false
            STREET_STAFF,  350203011,                       true
            STREET_STAFF,  350203011 350203012,             false
            STREET_STAFF,  350203011048,                    false
            STREET_STAFF,  none,                            false
            SCREEN,        350203011,                       true
            SCREEN,        350203011048,                    true
            SCREEN,        350203011048001,                 true
            SCREEN,        350203011 350203012,             false
            SCREEN,        none,                            false
            ADMINISTRATOR, none,                            true
            ADMINISTRATOR, 350203011,                       false
            AUDITOR,       none,                            true
            AUDITOR,       350203011048001,                 false
            """)
    void a_scope_fits_its_role(Role role, String codes, boolean fits) {
        var areas = codes == null
                ? List.<AreaCode>of()
                : Arrays.stream(codes.split(" ")).map(AreaCode::new).toList();
        assertThat(ScopeRule.problem(role, areas).isEmpty()).isEqualTo(fits);
    }
}
