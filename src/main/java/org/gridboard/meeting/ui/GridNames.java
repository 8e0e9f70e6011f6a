package org.gridboard.meeting.ui;

import java.util.List;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;

/** The grids of a community by their short names, such as 第2网格. */
final class GridNames {

    private GridNames() {}

    /** As far as the account may know them, by code. */
    static List<Area> of(AreaCode community, Areas areas) {
        String whole = areas.find(community).map(Area::name).orElse("");
        return areas.childrenEver(community).stream()
                .map(grid -> new Area(grid.code(), shortened(grid.name(), whole)))
                .toList();
    }

    private static String shortened(String name, String community) {
        return name.startsWith(community) && name.length() > community.length()
                ? name.substring(community.length())
                : name;
    }
}
