package org.gridboard.ledger.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.gridboard.dashboard.Facts;
import org.gridboard.ledger.agreement.Agreement;

/** An agreement in the user's language. */
final class AgreementTexts {

    private AgreementTexts() {}

    static Facts facts(Component user, Agreement agreement) {
        Agreement.Facts facts = agreement.facts();
        var ended = agreement.withdrawnOn();
        return new Facts()
                .with(
                        user.getTranslation("ledger.agreement.kind"),
                        user.getTranslation(facts.kind().key()))
                .with(
                        user.getTranslation("ledger.column.grid"),
                        agreement.grid().name())
                .with(user.getTranslation("ledger.agreement.place"), facts.place())
                .with(user.getTranslation("ledger.agreement.checkpoint"), agreement.checkpointName())
                .with(user.getTranslation("ledger.column.person"), facts.signedBy())
                .with(
                        user.getTranslation("ledger.agreement.signedOn"),
                        facts.signedOn().toString())
                .with(
                        user.getTranslation("ledger.agreement.validTo"),
                        facts.validTo().toString())
                .with(user.getTranslation("ledger.agreement.endedOn"), ended == null ? null : Objects.toString(ended));
    }
}
