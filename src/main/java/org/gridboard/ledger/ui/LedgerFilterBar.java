package org.gridboard.ledger.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.ledger.EntryKind;
import org.gridboard.ledger.EntryState;
import org.gridboard.ledger.LedgerFilter;
import org.gridboard.platform.RefusedException;

/** Period, kind, state and text. Every change is a new address; one that makes no sense is refused in a sentence. */
class LedgerFilterBar extends Div {

    private final LedgerFilter filter;
    private final Consumer<LedgerFilter> go;
    private final DatePicker from;
    private final DatePicker to;
    private final Select<EntryKind> kind = new Select<>();
    private final Select<EntryState> state = new Select<>();
    private final TextField text = new TextField();
    private final ErrorLine error = new ErrorLine();

    LedgerFilterBar(LedgerFilter filter, Consumer<LedgerFilter> go) {
        this.filter = filter;
        this.go = go;
        from = day("ledger.from", filter.from());
        to = day("ledger.to", filter.to());
        kinds();
        states();
        text.setLabel(getTranslation("ledger.text"));
        text.setMaxLength(LedgerFilter.TEXT_MOST);
        text.setClearButtonVisible(true);
        text.setValue(filter.text());
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.addValueChangeListener(change -> changed());
        var fields = new Div(from, to, kind, state, text);
        fields.addClassName("gb-ledger-filter");
        add(fields, error);
    }

    private DatePicker day(String label, LocalDate value) {
        var picker = new DatePicker(getTranslation(label), value);
        picker.setI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        picker.setRequired(true);
        picker.addValueChangeListener(change -> changed());
        return picker;
    }

    private void kinds() {
        kind.setLabel(getTranslation("ledger.column.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("ledger.kind.all"));
        kind.setItemLabelGenerator(each -> getTranslation(each == null ? "ledger.kind.all" : each.key()));
        kind.setItems(EntryKind.values());
        kind.setValue(filter.kind());
        kind.addValueChangeListener(change -> changed());
    }

    private void states() {
        List<EntryState> offered = filter.kind() == null
                ? Arrays.asList(EntryState.values())
                : List.copyOf(filter.kind().states());
        state.setLabel(getTranslation("ledger.column.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("ledger.state.all"));
        state.setItemLabelGenerator(each -> getTranslation(each == null ? "ledger.state.all" : each.key()));
        state.setItems(offered);
        state.setValue(
                Optional.ofNullable(filter.state()).filter(offered::contains).orElse(null));
        state.addValueChangeListener(change -> changed());
    }

    private void changed() {
        error.clear();
        if (from.getValue() == null || to.getValue() == null) {
            return;
        }
        EntryKind only = kind.getValue();
        EntryState stands = state.getValue();
        boolean fits = only == null || stands == null || only.states().contains(stands);
        try {
            go.accept(new LedgerFilter(
                    filter.area(),
                    filter.keyArea(),
                    from.getValue(),
                    to.getValue(),
                    only,
                    fits ? stands : null,
                    text.getValue()));
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }
}
