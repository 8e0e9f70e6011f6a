package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import org.gridboard.area.Areas;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.dashboard.BarItem;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Lens;
import org.gridboard.live.ChangeKind;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The bar on top: where, through which lens, which day, search, language, account. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Header {

    private final Areas areas;
    private final WorkingCalendar calendar;
    private final Lenses lenses;
    private final SearchBox search;
    private final List<BarItem> items;
    private final AccountMenu account;

    /** @param items of this page alone, as each is made anew for it */
    TopBar(
            Areas areas,
            WorkingCalendar calendar,
            Lenses lenses,
            SearchBox search,
            List<BarItem> items,
            AccountMenu account) {
        this.areas = areas;
        this.calendar = calendar;
        this.lenses = lenses;
        this.search = search;
        this.items = items;
        this.account = account;
        addClassName("gb-top-bar");
    }

    void show(Focus focus, Desk desk) {
        removeAll();
        var brand = new Anchor(".", getTranslation("dashboard.product"));
        brand.addClassName("gb-brand");
        var space = new Div();
        space.addClassName("gb-space");
        search.show(focus, desk);
        add(brand, new AreaPicker(areas, focus, desk), lensTabs(focus), day(focus, desk), space, search);
        items.forEach(this::add);
        add(account);
    }

    void renew(Set<ChangeKind> kinds) {
        items.forEach(item -> item.renew(kinds));
    }

    private Nav lensTabs(Focus focus) {
        var nav = new Nav();
        nav.addClassName("gb-lenses");
        nav.getElement().setAttribute("aria-label", getTranslation("dashboard.lenses"));
        for (Lens lens : lenses.all()) {
            var link = new Anchor(focus.withLens(lens.path()).url(), getTranslation("dashboard.lens." + lens.path()));
            link.getElement().setAttribute("router-link", true);
            if (lens.path().equals(focus.lens())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private DatePicker day(Focus focus, Desk desk) {
        var picker = new DatePicker(focus.day());
        picker.addClassName("gb-day");
        picker.setAriaLabel(getTranslation("dashboard.day"));
        picker.setMax(calendar.today());
        picker.setRequired(true);
        picker.setI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()
                    && event.getValue() != null
                    && !event.getValue().isAfter(calendar.today())) {
                desk.show(desk.focus().withDay(event.getValue()));
            }
        });
        return picker;
    }
}
