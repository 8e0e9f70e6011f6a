package org.gridboard.dashboard.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Lens;
import org.springframework.stereotype.Component;

/** The lenses there are, in the order of the bar. */
@Component
class Lenses {

    private final List<Lens> lenses;

    Lenses(List<Lens> lenses) {
        this.lenses =
                lenses.stream().sorted(Comparator.comparingInt(Lens::order)).toList();
    }

    List<Lens> all() {
        return lenses;
    }

    /** The lens this focus looks through. */
    Lens of(Focus focus) {
        return lenses.stream()
                .filter(lens -> lens.path().equals(focus.lens()))
                .findFirst()
                .orElseThrow();
    }

    /** The query parameters that the lens with this path reads. */
    Set<String> options(String path) {
        return lenses.stream()
                .filter(lens -> lens.path().equals(path))
                .findFirst()
                .map(Lens::options)
                .orElse(Set.of());
    }

    /** The lens the page opens on for a role. */
    Lens homeOf(Role role) {
        return lenses.stream().filter(lens -> lens.isHomeOf(role)).findFirst().orElse(lenses.getFirst());
    }
}
