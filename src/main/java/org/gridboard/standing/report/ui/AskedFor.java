package org.gridboard.standing.report.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.Texts;
import org.gridboard.standing.HeatCell;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Part;
import org.gridboard.standing.Period;
import org.gridboard.standing.RecordQuery;
import org.gridboard.standing.report.RecordWords;
import org.springframework.stereotype.Component;

/** Reads from the address of a page what it is about. */
@Component
class AskedFor {

    private final Areas areas;
    private final CurrentAccount currentAccount;
    private final Texts texts;

    AskedFor(Areas areas, CurrentAccount currentAccount, Texts texts) {
        this.areas = areas;
        this.currentAccount = currentAccount;
        this.texts = texts;
    }

    /** The area, if the account reaches it. */
    Optional<Area> area(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("area")
                .flatMap(AreaCode::parse)
                .filter(code -> currentAccount.get().reaches(code))
                .flatMap(areas::find);
    }

    /** Which indicator the address names. */
    static Optional<Indicator> measure(BeforeEnterEvent event) {
        return parameter(event, "measure").flatMap(name -> constant(Indicator.values(), name));
    }

    /**
     * Which records.
     *
     * @throws org.gridboard.platform.RefusedException if the period is none, or there is no such cell of the heat map
     */
    Optional<RecordQuery> records(BeforeEnterEvent event) {
        Optional<Period> period = parameter(event, "period").map(Period::parse);
        return area(event).flatMap(area -> period.flatMap(days -> records(event, area.code(), days)));
    }

    private static Optional<RecordQuery> records(BeforeEnterEvent event, AreaCode area, Period days) {
        String text = parameter(event, "text").orElse("");
        Optional<HeatCell> cell = parameter(event, "cell").map(HeatCell::required);
        if (cell.isPresent()) {
            return cell.map(asked -> new RecordQuery(area, days, asked, text));
        }
        Part part = parameter(event, "part")
                .flatMap(name -> constant(Part.values(), name))
                .orElse(Part.DENOMINATOR);
        return measure(event).map(indicator -> new RecordQuery(area, days, indicator, part, text));
    }

    /** The same for people, in the language of the page. */
    List<String> words(RecordQuery query, Locale locale) {
        String area = areas.find(query.area()).map(Area::name).orElse("");
        RecordWords what = RecordWords.of(texts, locale, query);
        String which = texts.get(
                locale,
                "standingreport.export.part",
                what.covers(),
                query.period().first().toString(),
                query.period().last().toString(),
                query.text());
        return List.of(what.heading(area), what.ratio(), which);
    }

    private static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
