package org.gridboard.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What shops and units have signed at the checkpoints where it is looked at: some of it runs out soon or has run out. */
final class Agreements {

    private static final int LONGEST_AGO = 380;

    private final List<List<String>> parties;
    private final Names names;

    Agreements(Words words) {
        parties = words.rows("agreements.txt");
        names = new Names(words);
    }

    void write(Map<String, List<Checkpoint>> checkpoints, LocalDate today, Stage stage) {
        stage.put(
                "staged_agreement",
                "id uuid, grid text, checkpoint uuid, kind text, key_area text, party text, place text, signed_by text, signed_on date",
                checkpoints.values().stream()
                        .flatMap(List::stream)
                        .flatMap(checkpoint -> of(checkpoint, today))
                        .toList());
        stage.run("""
                insert into agreement (request_id, grid_code, checkpoint_id, kind, key_area, party, place, signed_by, signed_on, valid_to)
                select s.id, s.grid, c.id, s.kind, s.key_area, s.party, s.place, s.signed_by, s.signed_on, s.signed_on + 365
                from staged_agreement s join checkpoint c on c.request_id = s.checkpoint order by s.grid, s.signed_on""");
    }

    /** One at a checkpoint for each kind whose key area is looked at there. */
    private Stream<Row> of(Checkpoint checkpoint, LocalDate today) {
        return parties.stream()
                .filter(kind -> checkpoint.keyAreas().contains(kind.get(1)))
                .map(kind -> row(kind, checkpoint, today));
    }

    private Row row(List<String> kind, Checkpoint checkpoint, LocalDate today) {
        Dice dice = Dice.of("agreement", checkpoint.id(), kind.get(0));
        return Row.of(
                Ids.of("agreement", checkpoint.grid(), checkpoint.order(), kind.get(0)),
                checkpoint.grid(),
                checkpoint.id(),
                kind.get(0),
                kind.get(1),
                dice.pick(kind.subList(2, kind.size())),
                checkpoint.name(),
                names.of(dice),
                today.minusDays(dice.between(1, LONGEST_AGO)));
    }
}
