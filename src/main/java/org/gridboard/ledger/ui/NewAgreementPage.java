package org.gridboard.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.gridboard.area.Area;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Times;
import org.gridboard.ledger.agreement.Agreement;
import org.gridboard.ledger.agreement.Agreements;
import org.gridboard.platform.RefusedException;

/** Adds an agreement to a grid. */
class NewAgreementPage extends Div {

    private final Agreements agreements;
    private final Desk desk;
    private final AgreementFields fields;
    private final DraftKeeper draft;
    private final ErrorLine error = new ErrorLine();

    NewAgreementPage(List<Area> grids, Agreements agreements, Drafts drafts, Times times, Desk desk) {
        this.agreements = agreements;
        this.desk = desk;
        addClassName("gb-form");
        fields = new AgreementFields(grids, agreements);
        draft = new DraftKeeper(
                drafts, times, AgreementForm.KIND + "/new/" + desk.focus().area());
        fields.keep(draft);
        var save = new Button(getTranslation("ledger.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("ledger.agreement.new")), draft, error, fields, save);
    }

    private void save() {
        error.clear();
        try {
            Agreement stored =
                    agreements.add(draft.request(), fields.getGrid().code(), fields.getFacts(), fields.getScan());
            draft.done();
            desk.show(desk.focus()
                    .select(new Selected(AgreementForm.KIND, stored.id().toString())));
            desk.stored();
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }
}
