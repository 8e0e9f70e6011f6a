package org.gridboard.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Inspection;
import org.gridboard.exchange.UploadedFile;

/** Step 2: which column or property each field is read from, guessed as well as may be. */
class MappingStep extends Section {

    private final Map<String, ComboBox<String>> choices = new LinkedHashMap<>();

    MappingStep(
            Inspection inspection,
            UploadedFile file,
            TargetFields target,
            Consumer<ImportOrder> decided,
            Consumer<ImportRefused> refused,
            Runnable givenUp) {
        addClassName("gb-section");
        var fields = new FormLayout();
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        for (String field : inspection.fields()) {
            var choice = new ComboBox<String>(getTranslation("exchange.field." + field));
            choice.setItems(inspection.columns());
            choice.setClearButtonVisible(true);
            choice.setValue(inspection.guesses().get(field));
            choices.put(field, choice);
            fields.add(choice);
        }
        var preview = new Button(getTranslation("exchange.mapping.preview"), click -> {
            var order = ImportOrder.of(inspection, file.path(), file.name()).with(columns());
            try {
                decided.accept(target.complete(order));
            } catch (ImportRefused e) {
                refused.accept(e);
            }
        });
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        preview.setId("import-preview");
        var back = new Button(getTranslation("exchange.give.up"), click -> givenUp.run());
        var acts = new Div(preview, back);
        acts.addClassName("gb-row");
        add(
                new H2(getTranslation("exchange.mapping.title")),
                new Paragraph(getTranslation("exchange.mapping.what", file.name(), inspection.rows())),
                target,
                fields,
                acts);
    }

    private Map<String, String> columns() {
        var columns = new HashMap<String, String>();
        choices.forEach((field, choice) -> {
            if (choice.getValue() != null) {
                columns.put(field, choice.getValue());
            }
        });
        return columns;
    }
}
