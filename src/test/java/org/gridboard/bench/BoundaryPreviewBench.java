package org.gridboard.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.TestAccounts;
import org.gridboard.bench.HeadlineRead.Asked;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.Redrawings;
import org.gridboard.boundary.adoption.Effects;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.springframework.beans.factory.annotation.Autowired;

/** P13: what the split of a grid would change, in the community with the most households, beside the same statements in pgbench. */
@BenchCity
@Tag("P13")
class BoundaryPreviewBench {

    private static final Goal BESIDE_PGBENCH = Goal.atMost(2, "");
    private static final int SECONDS = 1;

    private static final String LARGEST = """
            select a.username from account a join account_scope s on s.account_id = a.id
            where a.role = 'SECRETARY' and s.area_code =
                (select community from household group by 1 order by count(*) desc, 1 limit 1) limit 1""";

    @Autowired
    Redrawings redrawings;

    @Autowired
    Effects effects;

    @Autowired
    OwnerDatabase owner;

    @AfterEach
    void forget() throws SQLException {
        TestAccounts.signOut();
        try (var connection = CityDatabase.withoutTriggers();
                var statement = connection.createStatement()) {
            statement.execute("delete from redrawing_piece; delete from redrawing_step; delete from redrawing");
        }
    }

    @Test
    void preview_of_a_split() throws Exception {
        Account secretary = TestAccounts.find(
                owner, owner.jdbc().sql(LARGEST).query(String.class).single());
        TestAccounts.signIn(secretary);
        Redrawing split = split(redrawings.begin(secretary.areas().first(), "P13", UUID.randomUUID()));
        var read = new HeadlineRead("preview of a split", List.of(new Asked(secretary, () -> effects.of(split.id()))));
        int rounds = (int) Math.max(1, 1000 * SECONDS / read.milliseconds(2));
        Turns turns = Turns.of(
                Turns.REPEATS,
                () -> read.milliseconds(rounds),
                () -> read.besides(CityDatabase.databases().application(BenchCluster.CITY), SECONDS));
        var table = new BenchTable("P13");
        table.beside(
                "preview of a split, largest community, beside pgbench",
                "ms",
                turns.ours(),
                turns.beside(),
                BESIDE_PGBENCH);
        table.write();
    }

    /** Cuts the first grid from north to south, through its middle. */
    private Redrawing split(Redrawing draft) {
        Piece first = redrawings.partition(draft.id()).pieces().getFirst();
        Envelope box = first.shape().getEnvelopeInternal();
        Coordinate middle = first.shape().getInteriorPoint().getCoordinate();
        LineString line = first.shape().getFactory().createLineString(new Coordinate[] {
            new Coordinate(middle.x, box.getMinY() - 0.001), new Coordinate(middle.x, box.getMaxY() + 0.001)
        });
        return redrawings.edit(draft.id(), draft.version(), UUID.randomUUID(), new Edit.Split(first.id(), line, "P13"));
    }
}
