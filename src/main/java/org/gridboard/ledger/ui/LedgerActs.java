package org.gridboard.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.gridboard.dashboard.Selected;
import org.gridboard.ledger.LedgerExport;
import org.gridboard.ledger.LedgerFilter;

/** What can be done with the ledger: take it along as Excel or on paper, and add an agreement. */
class LedgerActs extends Div {

    LedgerActs(LedgerFilter filter, LedgerExport export, Doors doors, Runnable print) {
        addClassName("gb-acts");
        add(new ExcelLink(
                getTranslation("ledger.export"),
                "%s-%s-%s-%s".formatted(filter.area(), filter.keyArea(), filter.from(), filter.to()),
                locale -> export.workbook(filter, locale)));
        var printButton = new Button(getTranslation("ledger.print"), click -> print.run());
        printButton.addThemeVariants(ButtonVariant.TERTIARY);
        add(printButton);
        if (doors.keeps()) {
            add(new Button(
                    getTranslation("ledger.agreement.new"),
                    click -> doors.open(filter.area(), new Selected(AgreementForm.KIND, Selected.NEW))));
        }
    }
}
