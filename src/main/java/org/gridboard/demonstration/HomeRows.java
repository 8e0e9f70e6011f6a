package org.gridboard.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes households, who lives in them, and what has been answered of the six clears. */
final class HomeRows {

    private static final String COLUMNS = """
            id uuid, grid text, address text, building text, room text, tenure text, heads int, needs text, geom geometry""";

    private final Words words;

    HomeRows(Words words) {
        this.words = words;
    }

    void write(List<Home> homes, LocalDate today, Stage stage) {
        List<String> needs = words.choices("visits.txt").getOrDefault("needs", List.of());
        stage.put(
                "staged_home",
                COLUMNS,
                homes.stream().map(home -> row(home, needs)).toList());
        stage.run("""
                insert into household (request_id, grid_code, address, building, room, tenure, head_count, needs,
                                       position, synthetic, grid_since)
                select id, grid, address, building, room, tenure, heads, needs, geom, true, '-infinity' from staged_home""");
        stage.run("analyze household"); // autovacuum may have seen it empty, and what follows joins it

        var residents = new Residents(words, today.getYear());
        stage.put(
                "staged_resident",
                "home uuid, head boolean, name text, telephone text, birth_year int, relation text",
                homes.stream().flatMap(home -> residents.of(home).stream()).toList());
        stage.run("""
                insert into resident (household_id, grid_code, head, name, telephone, birth_year, relation)
                select h.id, h.grid_code, r.head, r.name, r.telephone, r.birth_year, r.relation
                from staged_resident r join household h on h.request_id = r.home""");

        stage.put(
                "staged_clear",
                "home uuid, clear text, answer text, confirmed_on date, username text",
                clears(homes, today));
        stage.run("""
                insert into six_clear (household_id, grid_code, clear, answer, confirmed_on, confirmed_by)
                select h.id, h.grid_code, c.clear, c.answer, c.confirmed_on, a.id
                from staged_clear c join household h on h.request_id = c.home
                join account a on a.username = c.username""");
    }

    private static Row row(Home home, List<String> needs) {
        Dice dice = Dice.of("needs", home.id());
        return Row.of(
                home.id(),
                home.grid(),
                home.address(),
                home.building(),
                home.room(),
                home.makeUp().tenure,
                1 + home.makeUp().others.size(),
                dice.chance(0.12) ? dice.pick(needs) : null,
                LocalFrame.ewkt(LocalFrame.METRES.createPoint(home.position())));
    }

    /** Some households are kept well, some in part, some have gone stale (older than 12 months), by how the grid is kept. */
    private List<Row> clears(List<Home> homes, LocalDate today) {
        Map<String, List<String>> answers = words.choices("answers.txt");
        var rows = new ArrayList<Row>();
        for (Home home : homes) {
            Dice dice = Dice.of("clears", home.id());
            double filled = dice.chance(0.75) ? 1 : dice.between(0.3, 0.8);
            boolean stale = !dice.chance(Diligence.of(home.grid()).fresh());
            LocalDate confirmed = today.minusDays(stale ? dice.between(370, 700) : dice.between(3, 350));
            answers.forEach((clear, choice) -> {
                if (dice.chance(filled)) {
                    rows.add(Row.of(home.id(), clear, dice.pick(choice), confirmed, Staff.chief(home.grid())));
                }
            });
        }
        return rows;
    }
}
