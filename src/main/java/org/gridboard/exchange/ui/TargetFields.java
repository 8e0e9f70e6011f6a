package org.gridboard.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.exchange.FeatureKind;
import org.gridboard.exchange.ImportKind;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Inspection;
import org.gridboard.exchange.Refusal;
import org.jspecify.annotations.Nullable;

/** What is asked besides the columns: where outlines without codes belong, or the street and kind of base features. */
class TargetFields extends Div {

    private final ImportKind kind;
    private final RadioButtonGroup<Boolean> numbered = new RadioButtonGroup<>();
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final ComboBox<Area> street = new ComboBox<>();
    private final ComboBox<FeatureKind> feature = new ComboBox<>();

    TargetFields(Inspection inspection, Areas areas) {
        kind = inspection.kind();
        switch (kind) {
            case BOUNDARIES -> addNumbering(inspection);
            case BASE_FEATURES -> addStreet(inspection, areas);
            case HOUSEHOLDS, FLOATING_STAYS, CALENDAR, RESOURCES -> setVisible(false);
        }
    }

    private void addNumbering(Inspection inspection) {
        numbered.setItems(false, true);
        numbered.setItemLabelGenerator(
                yes -> getTranslation(yes ? "exchange.target.numbered" : "exchange.target.coded"));
        code.setLabel(getTranslation("exchange.target.code"));
        code.setHelperText(getTranslation("exchange.target.code.hint"));
        name.setLabel(getTranslation("exchange.target.name"));
        name.setHelperText(getTranslation("exchange.target.name.hint"));
        numbered.addValueChangeListener(change -> {
            code.setVisible(change.getValue());
            name.setVisible(change.getValue());
        });
        numbered.setValue(true);
        numbered.setValue(!inspection.guesses().containsKey("CODE"));
        add(numbered, form(code, name));
    }

    private void addStreet(Inspection inspection, Areas areas) {
        List<Area> streets = areas.roots().stream()
                .map(root -> areas.find(root.code().at(Level.STREET)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        street.setLabel(getTranslation("exchange.target.street"));
        street.setItems(streets);
        street.setItemLabelGenerator(each -> each.name() + " " + each.code());
        streets.stream().findFirst().ifPresent(street::setValue);
        feature.setLabel(getTranslation("exchange.target.feature"));
        feature.setPlaceholder(getTranslation("exchange.target.feature.by.property"));
        feature.setItems(FeatureKind.values());
        feature.setItemLabelGenerator(each -> getTranslation(each.key()));
        feature.setClearButtonVisible(true);
        feature.setValue(inspection.feature());
        add(form(street, feature));
    }

    private static FormLayout form(Component... fields) {
        var form = new FormLayout(fields);
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        return form;
    }

    /** The order with what was entered here. @throws ImportRefused if an area code is none */
    ImportOrder complete(ImportOrder order) {
        return switch (kind) {
            case BOUNDARIES -> numbered.getValue() ? order.in(target(), blankToNull(name.getValue())) : order;
            case BASE_FEATURES ->
                street.getValue() == null
                        ? order.with(feature.getValue())
                        : order.in(street.getValue().code(), null).with(feature.getValue());
            case HOUSEHOLDS, FLOATING_STAYS, CALENDAR, RESOURCES -> order;
        };
    }

    private AreaCode target() {
        return AreaCode.parse(code.getValue().strip())
                .orElseThrow(() -> new ImportRefused(Refusal.TARGET_NOT_A_PARENT));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
