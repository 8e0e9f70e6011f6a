package org.gridboard.standing.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.FigureSettings;
import org.gridboard.standing.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The own place in the standing above: of a secretary's community among those of the street, of a chief's grids among those of
 * the community. Of the others it tells the median and how many they are (decision 053).
 */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class OwnStandings {

    private final Comparisons comparisons;
    private final SiblingFigures siblings;
    private final StandingWeights weights;
    private final FigureSettings settings;
    private final Areas areas;
    private final CurrentAccount currentAccount;

    OwnStandings(
            Comparisons comparisons,
            SiblingFigures siblings,
            StandingWeights weights,
            FigureSettings settings,
            Areas areas,
            CurrentAccount currentAccount) {
        this.comparisons = comparisons;
        this.siblings = siblings;
        this.weights = weights;
        this.settings = settings;
        this.areas = areas;
        this.currentAccount = currentAccount;
    }

    /**
     * The own places, by code.
     *
     * @param area for a secretary the community, or a grid of it; for who works in grids the community or a grid
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize("hasAnyRole('SECRETARY', 'GRID_CHIEF', 'GRID_MEMBER')")
    public List<OwnPlace> of(AreaCode area, Period period) {
        if (currentAccount.get().role().worksInGrids()) {
            Comparison own = comparisons.of(area, period);
            return among(area.at(Level.COMMUNITY), own, own.children());
        }
        AreaCode community = area.at(Level.COMMUNITY);
        currentAccount.requireWorkIn(community);
        Comparison own = comparisons.of(community, period);
        return among(community.at(Level.STREET), own, List.of(own.whole()));
    }

    private List<OwnPlace> among(AreaCode code, Comparison own, List<AreaFigures> mine) {
        Area above = areas.find(code).orElseThrow(OutOfScopeException::new);
        int few = settings.fewBelow(code);
        var ranking = new Ranking(weights.inForce(code, own.period()).weights());
        List<Place> all = ranking.of(siblings.of(above, own.period(), own.asOf(), few));
        List<AreaFigures> judged =
                mine.stream().map(each -> SiblingFigures.judged(each, few)).toList();
        return ranking.of(judged).stream()
                .map(place -> place(place, new Standing(above, own.period(), own.asOf(), ranking.weights(), all)))
                .toList();
    }

    private static OwnPlace place(Place own, Standing all) {
        BigDecimal total = own.total();
        boolean enough = all.ranked() >= 3;
        Integer rank = total == null || !enough
                ? null
                : Integer.valueOf(1
                        + (int) totals(all)
                                .filter(other -> other.compareTo(total) > 0)
                                .count());
        return new OwnPlace(
                all.area(),
                new Place(own.area(), own.shares(), own.behind(), total, rank),
                enough ? all.ranked() : 0,
                enough ? all.median().orElse(null) : null);
    }

    private static Stream<BigDecimal> totals(Standing standing) {
        return standing.places().stream().map(Place::total).filter(Objects::nonNull);
    }
}
