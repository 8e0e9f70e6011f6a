package org.gridboard.wall.ui;

import java.time.Clock;
import org.gridboard.area.Areas;
import org.gridboard.live.GridStatuses;
import org.gridboard.map.MapVersions;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.award.HeldFlags;
import org.gridboard.wall.WallIssues;
import org.springframework.stereotype.Component;

/** What the wall reads from. */
@Component
record WallServices(
        Areas areas,
        GridStatuses statuses,
        WallIssues issues,
        Comparisons comparisons,
        HeldFlags flags,
        MapVersions versions,
        Clock clock) {}
