package org.gridboard.standing.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.Indicator;

/** What can be done with a report: another month, another map, taking it along. Not on paper. */
class ReportActs extends Div {

    private static final int MONTHS = 24;

    /** What is to be shown instead. */
    interface Choice {

        void go(AreaCode area, YearMonth month, Indicator shown);
    }

    ReportActs(AreaCode area, YearMonth month, YearMonth current, Indicator shown, Choice choice) {
        addClassNames("gb-acts", "gb-no-print");
        var months = new Select<YearMonth>();
        months.setLabel(getTranslation("standingreport.month"));
        months.setItems(Stream.concat(
                        Stream.iterate(current, each -> each.minusMonths(1)).limit(MONTHS), Stream.of(month))
                .distinct()
                .toList());
        months.setValue(month);
        months.addValueChangeListener(change -> choice.go(area, change.getValue(), shown));
        var measures = new Select<Indicator>();
        measures.setLabel(getTranslation("standingreport.measure"));
        measures.setItems(Indicator.values());
        measures.setItemLabelGenerator(indicator -> getTranslation(indicator.key()));
        measures.setValue(shown);
        measures.addValueChangeListener(change -> choice.go(area, month, change.getValue()));
        var pdf = new Anchor(
                "api/report/%s/%s.pdf?measure=%s".formatted(area, month, shown), getTranslation("standingreport.pdf"));
        pdf.addClassName("gb-download");
        pdf.getElement().setAttribute("download", true);
        pdf.setRouterIgnore(true);
        var home = new Anchor(
                "compare/%s?period=%s&measure=%s".formatted(area, month, shown), getTranslation("standingreport.back"));
        add(
                home,
                months,
                measures,
                pdf,
                new Button(
                        getTranslation("standingreport.print"),
                        click -> getElement().executeJs("window.print()")));
    }
}
