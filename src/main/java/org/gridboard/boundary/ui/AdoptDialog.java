package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridboard.area.WorkingDays;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.adoption.Adoptions;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.platform.RefusedException;

/** Adopts a draft from a day on, with a reason, after saying what will happen and who will be told. */
class AdoptDialog extends Dialog {

    private static final int DAYS_AHEAD = 30;

    private final DraftDesk desk;
    private final WorkshopServices services;
    private final UUID request = UUID.randomUUID();
    private final DatePicker day = new DatePicker();
    private final TextArea reason = new TextArea();
    private final Paragraph what = new Paragraph();
    private final EffectWords effects;

    AdoptDialog(DraftDesk desk, WorkshopServices services) {
        this.desk = desk;
        this.services = services;
        effects = new EffectWords(services.effects().of(desk.bench().draft().id()));
        setHeaderTitle(
                getTranslation("boundary.adopt.title", desk.bench().draft().name()));
        setCloseOnOutsideClick(false);
        setWidth("32em");
        LocalDate today = services.calendar().today();
        day.setLabel(getTranslation("boundary.adopt.day"));
        day.setMin(today);
        day.setRequired(true);
        day.setI18n(new DayTexts(this::getTranslation, getLocale())
                .i18n()
                .setMinErrorMessage(getTranslation("boundary.refused.day.past")));
        day.setValue(nextWorkingDay(today));
        day.addValueChangeListener(change -> tell());
        reason.setLabel(getTranslation("boundary.adopt.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Adoptions.REASON_MOST);
        reason.setWidthFull();
        tell();
        var error = new ErrorLine();
        var adopt = new Button(getTranslation("boundary.adopt.confirm"), click -> Refusals.shown(error, this::adopt));
        adopt.addThemeVariants(ButtonVariant.PRIMARY);
        adopt.getElement().setAttribute("data-act", "confirm");
        add(error, day, what, new Paragraph(effects.told(this)), reason);
        getFooter().add(new Button(getTranslation("boundary.cancel"), click -> close()), adopt);
    }

    private LocalDate nextWorkingDay(LocalDate today) {
        WorkingDays working = services.calendar().around(today);
        return Stream.iterate(today.plusDays(1), each -> each.plusDays(1))
                .limit(DAYS_AHEAD)
                .filter(working::isWorkingDay)
                .findFirst()
                .orElse(today.plusDays(1));
    }

    private void tell() {
        LocalDate from = day.getValue();
        what.setText(
                from == null
                        ? ""
                        : effects.happens(
                                this, from, from.equals(services.calendar().today())));
    }

    private void adopt() {
        LocalDate from = day.getValue();
        if (from == null) {
            throw new RefusedException("boundary.refused.day");
        }
        Redrawing draft = desk.bench().draft();
        services.adoptions().adopt(draft.id(), draft.version(), from, reason.getValue(), request);
        close();
        desk.attempt(() -> {});
    }
}
