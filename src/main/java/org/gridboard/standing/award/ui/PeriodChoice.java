package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.gridboard.standing.Period;

/** The last twelve months, four quarters and four weeks, and the one that the address names. */
class PeriodChoice extends Select<Period> {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int WEEKS = 4;

    PeriodChoice(Shown shown, AwardServices services) {
        setAriaLabel(getTranslation("award.period"));
        addClassName("gb-no-print");
        setItems(periods(services.times().today(), shown.period()));
        setItemLabelGenerator(period -> services.periods().of(period, getLocale()));
        setValue(shown.period());
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrentOrThrow().navigate(Shown.address(shown.area().code(), change.getValue()));
            }
        });
    }

    private static List<Period> periods(LocalDate today, Period shown) {
        Stream<Period> months = Stream.iterate(Period.month(YearMonth.from(today)), Period::before)
                .limit(MONTHS);
        Stream<Period> quarters =
                Stream.iterate(Period.quarter(today), Period::before).limit(QUARTERS);
        Stream<Period> weeks =
                Stream.iterate(Period.week(today), Period::before).limit(WEEKS);
        List<Period> offered =
                Stream.of(months, quarters, weeks).flatMap(each -> each).toList();
        return offered.contains(shown)
                ? offered
                : Stream.concat(Stream.of(shown), offered.stream()).toList();
    }
}
