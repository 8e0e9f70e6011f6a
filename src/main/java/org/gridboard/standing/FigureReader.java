package org.gridboard.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads numbers. Within a transaction of the services only. */
@Component
class FigureReader {

    private static final String FIGURES = """
            select bucket, code, indicator, numerator, denominator, value
            from figures(:area, false, :digits, string_to_array(:wanted, ','), :first, :last, :step, :asOf, :zone)""";

    /** The same for wall screens and tokens, to which the tables show nothing (decisions 055, 056). */
    private static final String BARE_FIGURES = """
            select bucket, code, indicator, numerator, denominator, value
            from bare_figures(:area, :digits, string_to_array(:wanted, ','), :first, :last, :step, :asOf, :zone)""";

    private static final String MEDIANS = """
            select indicator, value from sibling_medians(:community, :first, :last, :few, :asOf, :zone)""";

    private final JdbcClient jdbc;
    private final FigureSettings settings;
    private final CurrentAccount currentAccount;

    FigureReader(JdbcClient jdbc, FigureSettings settings, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.currentAccount = currentAccount;
    }

    /** One figure. @param child null for the whole @param step the number of the step in which it lies, from 0 */
    record Counted(int step, @Nullable AreaCode child, Figure figure) {}

    /** The areas below, and the whole, over all days. */
    List<Counted> figures(Span span, Collection<Indicator> wanted) {
        return figures(span, wanted, (int) ChronoUnit.DAYS.between(span.first(), span.last()) + 1);
    }

    /** The areas below, and the whole, in steps of so many days. */
    List<Counted> figures(Span span, Collection<Indicator> wanted, int days) {
        int few = settings.fewBelow(span.area());
        return span.set(asked())
                .param("digits", span.area().levelBelow().digits())
                .param("wanted", wanted.stream().map(Indicator::name).collect(Collectors.joining(",")))
                .param("step", days)
                .query((row, number) -> counted(row, few))
                .list();
    }

    private JdbcClient.StatementSpec asked() {
        return jdbc.sql(currentAccount.get().role().doesDailyWork() ? FIGURES : BARE_FIGURES);
    }

    /** Of the grids of a community that the account may know in sum only; nothing of indicators that few grids have. */
    Map<Indicator, Double> medians(Span span) {
        var medians = new EnumMap<Indicator, Double>(Indicator.class);
        span.set(jdbc.sql(MEDIANS))
                .param("community", span.area().at(Level.COMMUNITY).value())
                .param("few", settings.fewBelow(span.area()))
                .query(row -> {
                    Indicator indicator = Indicator.valueOf(row.getString("indicator"));
                    medians.put(
                            indicator, row.getDouble("value") * indicator.unit().factor());
                });
        return medians;
    }

    private static Counted counted(ResultSet row, int few) throws SQLException {
        var figure = Figure.of(
                Indicator.valueOf(row.getString("indicator")),
                row.getLong("numerator"),
                row.getLong("denominator"),
                row.getObject("value", Double.class),
                few);
        String code = row.getString("code");
        return new Counted(row.getInt("bucket"), code == null ? null : new AreaCode(code), figure);
    }
}
