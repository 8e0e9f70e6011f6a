package org.gridboard.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Tag;
import org.gridboard.ledger.agreement.Agreement;
import org.gridboard.ledger.agreement.Agreements;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** One agreement: its facts, its scan, and what the account may do. */
class AgreementPage extends Div {

    private final Agreement agreement;
    private final Agreements agreements;
    private final Desk desk;
    private final ErrorLine error = new ErrorLine();

    AgreementPage(Agreement agreement, boolean keeps, Agreements agreements, Desk desk) {
        this.agreement = agreement;
        this.agreements = agreements;
        this.desk = desk;
        addClassName("gb-form");
        var state = new Tag(getTranslation(agreement.state().key()), LedgerRows.tone(agreement.state()));
        add(new H2(agreement.facts().party()), new Paragraph(state), error, AgreementTexts.facts(this, agreement));
        Agreement.StoredScan scan = agreement.scan();
        if (scan != null) {
            var link = new Anchor("/api/scans/" + scan.id(), getTranslation("ledger.scan.download", scan.form()));
            link.setRouterIgnore(true);
            link.addClassName("gb-download");
            add(link);
        }
        if (keeps && agreement.withdrawnOn() == null) {
            add(acts());
        }
    }

    private Div acts() {
        var acts = new Div(
                new Button(getTranslation("ledger.change"), click -> edit()),
                new Button(getTranslation("ledger.agreement.end"), click -> confirmEnding()));
        acts.addClassName("gb-acts");
        return acts;
    }

    private void edit() {
        removeAll();
        add(new ChangeAgreementPage(agreement, agreements, desk));
    }

    private void confirmEnding() {
        var dialog = new ConfirmDialog(
                getTranslation("ledger.agreement.end.title", agreement.facts().party()),
                getTranslation("ledger.agreement.end.what"),
                getTranslation("ledger.agreement.end"),
                confirmed -> end());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ledger.cancel"));
        dialog.open();
    }

    private void end() {
        try {
            agreements.withdraw(agreement.id(), agreement.version());
            desk.stored();
        } catch (ChangedMeanwhileException changed) {
            error.show(new RefusedException("ledger.refused.changed"));
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }
}
