package org.gridboard.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Facts;
import org.gridboard.ledger.resource.Resource;
import org.gridboard.ledger.resource.Resources;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** One public resource and what the account may do with it. */
class ResourcePage extends Div {

    private final Resource resource;
    private final Resources resources;
    private final Desk desk;
    private final ErrorLine error = new ErrorLine();

    ResourcePage(Resource resource, boolean keeps, Resources resources, Desk desk) {
        this.resource = resource;
        this.resources = resources;
        this.desk = desk;
        addClassName("gb-form");
        add(new H2(resource.facts().name()), error, facts());
        if (keeps && resource.retiredOn() == null) {
            var acts = new Div(
                    new Button(getTranslation("ledger.change"), click -> edit()),
                    new Button(getTranslation("ledger.resource.retire"), click -> confirmRetiring()));
            acts.addClassName("gb-acts");
            add(acts);
        }
    }

    private Facts facts() {
        Resource.Facts facts = resource.facts();
        var retired = resource.retiredOn();
        var list = new Facts()
                .with(
                        getTranslation("ledger.resource.column.kind"),
                        getTranslation(facts.kind().key()))
                .with(getTranslation("ledger.column.grid"), resource.grid().name())
                .with(getTranslation("ledger.resource.column.address"), facts.address())
                .with(getTranslation("ledger.resource.column.hours"), facts.hours())
                .with(getTranslation("ledger.resource.retiredOn"), retired == null ? null : retired.toString());
        return facts.telephone().isEmpty()
                ? list
                : list.with(
                        getTranslation("ledger.resource.column.telephone"),
                        new Anchor("tel:" + facts.telephone().replaceAll("[^+\\d]", ""), facts.telephone()));
    }

    private void edit() {
        removeAll();
        add(new ChangeResourcePage(resource, resources, desk));
    }

    private void confirmRetiring() {
        var dialog = new ConfirmDialog(
                getTranslation("ledger.resource.retire.title", resource.facts().name()),
                getTranslation("ledger.resource.retire.what"),
                getTranslation("ledger.resource.retire"),
                confirmed -> retire());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ledger.cancel"));
        dialog.open();
    }

    private void retire() {
        try {
            resources.retire(resource.id(), resource.version());
            desk.stored();
        } catch (ChangedMeanwhileException changed) {
            error.show(new RefusedException("ledger.refused.changed"));
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }
}
