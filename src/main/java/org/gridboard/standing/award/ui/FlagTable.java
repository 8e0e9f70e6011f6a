package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridboard.dashboard.Tag;
import org.gridboard.standing.award.RedFlag;
import org.gridboard.standing.award.RedFlag.Withdrawal;
import org.jspecify.annotations.Nullable;

/** The red flags of an area, the latest first, also those that were withdrawn. */
class FlagTable extends Div {

    private final AwardServices services;
    private final @Nullable Consumer<RedFlag> withdraw;

    /** @param withdraw what to do with one that is to be withdrawn; null where that is not offered */
    FlagTable(List<RedFlag> flags, AwardServices services, @Nullable Consumer<RedFlag> withdraw) {
        this.services = services;
        this.withdraw = withdraw;
        addClassNames("gb-scroll", "gb-flags");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("award.flag.history"));
        var table = new NativeTable();
        var head = new NativeTableRow();
        Stream.of("period", "area", "total", "reason", "by", "certificate").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("award.flag.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        flags.forEach(flag -> table.getBody().add(row(flag)));
        add(table);
    }

    private NativeTableRow row(RedFlag flag) {
        return new NativeTableRow(
                new NativeTableCell(services.periods().of(flag.period(), getLocale())),
                new NativeTableCell(flag.area().name()),
                new NativeTableCell(
                        flag.total() == null
                                ? getTranslation("award.unranked")
                                : getTranslation("award.place", flag.total().toString(), flag.rank(), flag.ranked())),
                new NativeTableCell(reason(flag)),
                new NativeTableCell(flag.awardedBy() + " " + services.times().format(flag.awardedAt())),
                new NativeTableCell(acts(flag)));
    }

    private Component reason(RedFlag flag) {
        Withdrawal withdrawal = flag.withdrawal();
        var reason = new Div(new Span(flag.reason()));
        if (withdrawal != null) {
            reason.add(
                    new Tag(getTranslation("award.flag.withdrawn"), Tag.Tone.WARN),
                    new Span(getTranslation(
                            "award.flag.withdrawn.why",
                            services.times().format(withdrawal.at()),
                            withdrawal.by(),
                            withdrawal.reason())));
        }
        return reason;
    }

    private Component acts(RedFlag flag) {
        var acts = new Div(new Anchor(
                "red-flag/" + flag.id(),
                getTranslation(flag.stands() ? "award.flag.certificate" : "award.flag.standing")));
        Consumer<RedFlag> withdrawing = withdraw;
        if (flag.stands() && withdrawing != null) {
            var button = new Button(getTranslation("award.flag.withdraw"), click -> withdrawing.accept(flag));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(button);
        }
        return acts;
    }
}
