package org.gridboard.standing.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.gridboard.standing.report.RecordFormat;

/** Which records it is about, and as what they can be had. */
class OfferPane extends Section {

    OfferPane(List<String> about, Consumer<RecordFormat> start) {
        addClassName("gb-section");
        about.forEach(line -> add(new Paragraph(line)));
        var acts = new Div();
        acts.addClassName("gb-acts");
        for (RecordFormat format : RecordFormat.values()) {
            var button = new Button(getTranslation("standingreport.export." + format), click -> start.accept(format));
            button.setDisableOnClick(true);
            acts.add(button);
            if (format == RecordFormat.XLSX) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
        }
        add(acts);
    }
}
