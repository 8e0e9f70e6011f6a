package org.gridboard.access.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.gridboard.access.AuditFilter;
import org.gridboard.access.AuditReader;
import org.jspecify.annotations.Nullable;

/** From which day to which, whose, and which acts. */
class AuditFilterBar extends Div implements LocaleChangeObserver {

    private static final int DAYS_SHOWN_FIRST = 7;

    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final TextField username = new TextField();
    private final ComboBox<String> action = new ComboBox<>();
    private final ZoneId zone;
    private final transient Consumer<AuditFilter> show;

    AuditFilterBar(AuditReader reader, Clock clock, Consumer<AuditFilter> show) {
        this.zone = clock.getZone();
        this.show = show;
        addClassName("tools");
        from.setValue(LocalDate.now(clock).minusDays(DAYS_SHOWN_FIRST - 1L));
        action.setItems(reader.actions());
        action.setClearButtonVisible(true);
        username.setClearButtonVisible(true);
        username.setValueChangeMode(ValueChangeMode.LAZY);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        from.addValueChangeListener(change -> ask());
        to.addValueChangeListener(change -> ask());
        username.addValueChangeListener(change -> ask());
        action.addValueChangeListener(change -> ask());
        add(from, to, username, action);
        ask();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        from.setLabel(getTranslation("access.audit.from"));
        to.setLabel(getTranslation("access.audit.to"));
        from.setI18n(DayTexts.in(getLocale()));
        to.setI18n(DayTexts.in(getLocale()));
        from.setLocale(getLocale());
        to.setLocale(getLocale());
        username.setLabel(getTranslation("access.audit.account"));
        action.setLabel(getTranslation("access.audit.action"));
        action.setItemLabelGenerator(code -> ActName.of(getLocale(), code));
    }

    private void ask() {
        var last = to.getValue();
        show.accept(new AuditFilter(
                start(from.getValue()),
                start(last == null ? null : last.plusDays(1)),
                username.getValue(),
                action.getOptionalValue().orElse("")));
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
