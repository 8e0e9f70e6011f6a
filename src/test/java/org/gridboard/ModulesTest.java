package org.gridboard;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modules_use_each_other_one_way_and_only_what_is_public() {
        ApplicationModules.of(Gridboard.class).verify();
    }
}
