package org.gridboard.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Section;
import org.gridboard.ledger.agreement.Agreement;
import org.gridboard.ledger.agreement.Agreements;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** Changes an agreement. If someone else was faster, shows what they stored and lets the user choose. */
class ChangeAgreementPage extends Div {

    private final Agreement agreement;
    private final Agreements agreements;
    private final Desk desk;
    private final AgreementFields fields;
    private final ErrorLine error = new ErrorLine();
    private final Div conflict = new Div();

    ChangeAgreementPage(Agreement agreement, Agreements agreements, Desk desk) {
        this.agreement = agreement;
        this.agreements = agreements;
        this.desk = desk;
        addClassName("gb-fields");
        fields = new AgreementFields(List.of(agreement.grid()), agreements);
        fields.setFacts(agreement);
        var save = new Button(getTranslation("ledger.save"), click -> save(agreement.version()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("ledger.cancel"), click -> desk.stored());
        var buttons = new Div(save, cancel);
        buttons.addClassName("gb-acts");
        add(new H2(agreement.facts().party()), error, conflict, fields, buttons);
    }

    private void save(int version) {
        error.clear();
        conflict.removeAll();
        try {
            agreements.change(agreement.id(), version, fields.getFacts(), fields.getScan());
            desk.stored();
        } catch (RefusedException refused) {
            error.show(refused);
        } catch (ChangedMeanwhileException changed) {
            choose((Agreement) changed.current());
        }
    }

    private void choose(Agreement current) {
        conflict.add(new Section(
                getTranslation("ledger.conflict.title"),
                new Paragraph(getTranslation("ledger.conflict.what")),
                AgreementTexts.facts(this, current),
                new Button(getTranslation("ledger.conflict.mine"), click -> save(current.version())),
                new Button(getTranslation("ledger.conflict.theirs"), click -> desk.stored())));
    }
}
