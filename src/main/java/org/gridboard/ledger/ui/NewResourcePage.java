package org.gridboard.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Times;
import org.gridboard.ledger.resource.Resource;
import org.gridboard.ledger.resource.Resources;
import org.gridboard.platform.RefusedException;

/** Adds a public resource; its place decides the grid. */
class NewResourcePage extends Div {

    private final Resources resources;
    private final Desk desk;
    private final ResourceFields fields;
    private final DraftKeeper draft;
    private final ErrorLine error = new ErrorLine();

    NewResourcePage(Resources resources, Drafts drafts, Times times, Desk desk) {
        this.resources = resources;
        this.desk = desk;
        addClassName("gb-form");
        fields = new ResourceFields(desk);
        draft = new DraftKeeper(drafts, times, ResourceForm.KIND + "/new");
        fields.keep(draft);
        var save = new Button(getTranslation("ledger.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("ledger.resource.new")), draft, error, fields, save);
    }

    private void save() {
        error.clear();
        try {
            Resource stored = resources.add(draft.request(), fields.getFacts());
            draft.done();
            desk.show(desk.focus()
                    .select(new Selected(ResourceForm.KIND, stored.id().toString())));
            desk.stored();
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }
}
