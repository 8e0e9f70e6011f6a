package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gridboard.boundary.PieceCounsel;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.boundary.partition.Proposal;
import org.gridboard.dashboard.Facts;

/** A balance between two neighbours, dashed on the map: households before and after, to be taken or left. */
class ProposalPane extends Div {

    ProposalPane(DraftDesk desk, Proposal proposal) {
        addClassName("gb-proposal");
        getElement().setAttribute("role", "status");
        List<PieceId> chosen = desk.bench().chosen();
        var facts = new Facts();
        with(facts, desk, chosen.getFirst(), proposal.one());
        with(facts, desk, chosen.getLast(), proposal.other());
        var take = new Button(getTranslation("boundary.proposal.take"), click -> desk.settle(true));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.getElement().setAttribute("data-act", "take");
        var leave = new Button(getTranslation("boundary.proposal.leave"), click -> desk.settle(false));
        var acts = new Div(take, leave);
        acts.addClassName("gb-acts");
        add(new Paragraph(getTranslation("boundary.proposal")), facts, acts);
    }

    private void with(Facts facts, DraftDesk desk, PieceId piece, int after) {
        int before = desk.bench().counsel(piece).map(PieceCounsel::households).orElse(0);
        facts.with(
                String.join("", desk.bench().names(List.of(piece))),
                getTranslation(
                        "boundary.proposal.households",
                        Amounts.count(getLocale(), before),
                        Amounts.count(getLocale(), after)));
    }
}
