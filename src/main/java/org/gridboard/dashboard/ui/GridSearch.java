package org.gridboard.dashboard.ui;

import java.util.List;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.SearchProvider;
import org.springframework.stereotype.Component;

/** Finds grids of the area by name or code. */
@Component
class GridSearch implements SearchProvider {

    private final Areas areas;

    GridSearch(Areas areas) {
        this.areas = areas;
    }

    @Override
    public List<Hit> search(String text, AreaCode area, int limit) {
        return areas.gridsLike(text, area, limit).stream().map(this::hit).toList();
    }

    private Hit hit(Area grid) {
        return new Hit(
                GridTable.KIND, grid.code().value(), grid.name(), grid.code().value());
    }
}
