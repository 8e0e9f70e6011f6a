package org.gridboard.opendata.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridboard.area.Area;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.opendata.TokenOrder;
import org.gridboard.opendata.Tokens;
import org.gridboard.platform.RefusedException;

/** Makes a key. */
class TokenDialog extends Dialog {

    private static final int DAYS_OFFERED = 90;

    private final Tokens tokens;
    private final Runnable afterwards;
    private final UUID request = UUID.randomUUID();
    private final TextField label = new TextField();
    private final MultiSelectComboBox<Area> areas = new MultiSelectComboBox<>();
    private final DatePicker lastDay = new DatePicker();
    private final ErrorLine error = new ErrorLine();

    TokenDialog(Tokens tokens, AreaOffer offer, LocalDate today, Runnable afterwards) {
        this.tokens = tokens;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("opendata.make"));
        setCloseOnOutsideClick(false);
        label.setLabel(getTranslation("opendata.make.label"));
        label.setHelperText(getTranslation("opendata.make.label.what"));
        label.setMaxLength(TokenOrder.LABEL_MOST);
        label.setRequiredIndicatorVisible(true);
        List<Area> offered = offer.all();
        areas.setLabel(getTranslation("opendata.make.areas"));
        areas.setItems(offered);
        areas.setItemLabelGenerator(Area::name);
        areas.setRequiredIndicatorVisible(true);
        offered.stream().findFirst().ifPresent(areas::select);
        lastDay.setLabel(getTranslation("opendata.make.day"));
        lastDay.setI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        lastDay.setMin(today);
        lastDay.setMax(TokenOrder.latest(today));
        lastDay.setValue(today.plusDays(DAYS_OFFERED));
        lastDay.setRequiredIndicatorVisible(true);
        var fields = new FormLayout(label, areas, lastDay);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(error, fields);
        var make = new Button(getTranslation("opendata.make.do"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("opendata.cancel"), click -> close()), make);
    }

    private void make() {
        error.clear();
        var codes = areas.getValue().stream().map(Area::code).collect(Collectors.toCollection(TreeSet::new));
        try {
            var made = tokens.make(request, new TokenOrder(label.getValue(), codes, lastDay.getValue()));
            close();
            afterwards.run();
            new SecretDialog(made).open();
        } catch (RefusedException refused) {
            error.show(refused);
            getFooter().getElement().getChildren().forEach(button -> button.setEnabled(true));
        }
    }
}
