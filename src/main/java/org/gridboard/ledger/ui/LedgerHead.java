package org.gridboard.ledger.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.ledger.LedgerFilter;

/** The way back, the title, and which area the ledger is of: the account's own, one above or one below. */
class LedgerHead extends Header {

    LedgerHead(Area area, LedgerFilter filter, Areas areas, Doors doors, Consumer<LedgerFilter> go) {
        var home = new Anchor(doors.to(area.code(), null).url(), getTranslation("ledger.home"));
        home.getElement().setAttribute("router-link", true);
        var choice = new ComboBox<Area>();
        choice.setAriaLabel(getTranslation("ledger.area"));
        choice.setItems(choices(area, areas, doors));
        choice.setItemLabelGenerator(Area::name);
        choice.setValue(area);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                go.accept(Filters.in(filter, change.getValue().code()));
            }
        });
        add(home, new H1(getTranslation("ledger.title")), choice);
    }

    private static List<Area> choices(Area area, Areas areas, Doors doors) {
        Stream<Area> around = Stream.concat(areas.path(area.code()).stream(), areas.children(area.code()).stream())
                .filter(each -> doors.covers(each.code()));
        return Stream.of(areas.roots().stream(), around, Stream.of(area))
                .flatMap(each -> each)
                .distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }
}
