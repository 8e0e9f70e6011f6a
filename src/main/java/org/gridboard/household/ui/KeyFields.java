package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gridboard.household.Category;
import org.gridboard.household.KeyLevel;
import org.gridboard.household.KeyStatus;
import org.jspecify.annotations.Nullable;

/** Level and categories of a key household; at least one category says why it is one. */
class KeyFields extends Div {

    private final RadioButtonGroup<KeyLevel> level = new RadioButtonGroup<>();
    private final CheckboxGroup<Category> categories = new CheckboxGroup<>();

    KeyFields(@Nullable KeyStatus key, BiConsumer<KeyLevel, Set<Category>> save, Runnable cancel) {
        addClassName("gb-fields");
        level.setLabel(getTranslation("household.key.level"));
        level.setItems(KeyLevel.values());
        level.setItemLabelGenerator(value -> HouseholdTexts.of(this, value));
        level.setValue(key == null ? KeyLevel.BLUE : key.level());
        categories.setLabel(getTranslation("household.key.categories"));
        categories.setItems(Category.values());
        categories.setItemLabelGenerator(value -> HouseholdTexts.of(this, value));
        categories.setRequiredIndicatorVisible(true);
        var store = new Button(
                getTranslation("household.save"), click -> save.accept(level.getValue(), categories.getValue()));
        store.addThemeVariants(ButtonVariant.PRIMARY);
        categories.addValueChangeListener(
                change -> store.setEnabled(!change.getValue().isEmpty()));
        store.setEnabled(false);
        categories.setValue(key == null ? Set.of() : key.categories());
        var buttons = new Div(store, new Button(getTranslation("household.cancel"), click -> cancel.run()));
        buttons.addClassName("gb-acts");
        add(level, categories, buttons);
    }
}
