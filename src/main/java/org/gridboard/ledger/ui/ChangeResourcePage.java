package org.gridboard.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Section;
import org.gridboard.ledger.resource.Resource;
import org.gridboard.ledger.resource.Resources;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** Changes a public resource. If someone else was faster, shows what they stored and lets the user choose. */
class ChangeResourcePage extends Div {

    private final Resource resource;
    private final Resources resources;
    private final Desk desk;
    private final ResourceFields fields;
    private final ErrorLine error = new ErrorLine();
    private final Div conflict = new Div();

    ChangeResourcePage(Resource resource, Resources resources, Desk desk) {
        this.resource = resource;
        this.resources = resources;
        this.desk = desk;
        addClassName("gb-fields");
        fields = new ResourceFields(desk);
        fields.setFacts(resource.facts());
        var save = new Button(getTranslation("ledger.save"), click -> save(resource.version()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Button(getTranslation("ledger.cancel"), click -> desk.stored()));
        buttons.addClassName("gb-acts");
        add(new H2(resource.facts().name()), error, conflict, fields, buttons);
    }

    private void save(int version) {
        error.clear();
        conflict.removeAll();
        try {
            resources.change(resource.id(), version, fields.getFacts());
            desk.stored();
        } catch (RefusedException refused) {
            error.show(refused);
        } catch (ChangedMeanwhileException changed) {
            choose((Resource) changed.current());
        }
    }

    private void choose(Resource current) {
        Resource.Facts theirs = current.facts();
        conflict.add(new Section(
                getTranslation("ledger.conflict.title"),
                new Paragraph(getTranslation("ledger.conflict.what")),
                new Facts()
                        .with(getTranslation("ledger.resource.column.name"), theirs.name())
                        .with(getTranslation("ledger.resource.column.address"), theirs.address())
                        .with(getTranslation("ledger.resource.column.telephone"), theirs.telephone())
                        .with(getTranslation("ledger.resource.column.hours"), theirs.hours()),
                new Button(getTranslation("ledger.conflict.mine"), click -> save(current.version())),
                new Button(getTranslation("ledger.conflict.theirs"), click -> desk.stored())));
    }
}
