package org.gridboard.access;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.OwnerDatabase;

/**
 * An address that answers data.
 *
 * @param about the plots it is about: who may ask for none of them is refused
 * @param asks the plots that an account may ask for
 * @param shows the plots that the answer may and must tell of
 */
record Question(String address, Set<Plot> about, Function<Sight, Set<Plot>> asks, Function<Sight, Set<Plot>> shows) {

    private static final String WORLD = "bbox=100,20,110,40";

    boolean allowed(Sight sight) {
        return !Collections.disjoint(asks.apply(sight), about);
    }

    /** Everything that can be asked of each plot, its community and its street. */
    static List<Question> all(OwnerDatabase owner, LocalDate day) {
        Stream<Question> photos = Arrays.stream(Plot.values())
                .map(plot -> work("/api/photos/" + plot.id(owner, "photo"), Set.of(plot), Set.of(plot)));
        Stream<Question> scans = Arrays.stream(Plot.values())
                .map(plot -> work("/api/scans/" + plot.scan(owner), Set.of(plot), Set.of(plot)));
        Stream<Question> map = Arrays.stream(Plot.values())
                .flatMap(plot ->
                        Stream.of(plot.grid(), plot.community(), plot.grid().at(Level.STREET)))
                .distinct()
                .flatMap(area -> ofArea(area, day));
        return Stream.of(photos, scans, map).flatMap(questions -> questions).toList();
    }

    private static Stream<Question> ofArea(AreaCode area, LocalDate day) {
        String map = "/api/map/" + area + "/";
        Set<Plot> here = in(area);
        Set<Plot> around = in(area.isGrid() ? area.at(Level.COMMUNITY) : area);
        Stream<Question> work = Stream.of(
                new Question(map + "status?day=" + day, here, Sight::status, both(Sight::status, here)),
                work(map + "key-households?day=" + day, here, here),
                work(map + "issues?day=" + day, here, here),
                work(map + "households?" + WORLD, here, here),
                work(map + "checkpoints?day=" + day, here, area.isGrid() ? here : Plot.NONE),
                work(map + "checkpoints-morning?day=" + day, here, area.isGrid() ? here : Plot.NONE),
                work(map + "checkpoints-afternoon?day=" + day, here, area.isGrid() ? here : Plot.NONE));
        Stream<Question> geography = Stream.of(
                new Question(map + "boundaries?v=1&day=" + day, here, Sight::asks, both(Sight::outlines, around)),
                new Question(map + "base?v=1", here, Sight::asks, both(Sight::outlines, around)));
        return Stream.concat(work, geography);
    }

    private static Question work(String address, Set<Plot> about, Set<Plot> shown) {
        return new Question(address, about, Sight::work, both(Sight::work, shown));
    }

    private static Function<Sight, Set<Plot>> both(Function<Sight, Set<Plot>> seen, Set<Plot> shown) {
        return sight -> seen.apply(sight).stream().filter(shown::contains).collect(toSet());
    }

    private static Set<Plot> in(AreaCode area) {
        return Arrays.stream(Plot.values())
                .filter(plot -> area.contains(plot.grid()))
                .collect(toSet());
    }
}
