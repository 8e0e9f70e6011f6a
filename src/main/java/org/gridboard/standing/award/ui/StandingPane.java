package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.award.RedFlag;
import org.gridboard.standing.award.StandingBasis;
import org.gridboard.standing.award.Weights;
import org.gridboard.standing.award.WeightsVersion;

/** The standing, and beside it the sliders to try other weights. What is tried lives in this page and is stored by its own act. */
class StandingPane extends Section {

    private final Shown shown;
    private final AwardServices services;
    private final StandingBasis basis;
    private final Optional<AreaCode> holder;
    private final Div table = new Div();

    StandingPane(Shown shown, AwardServices services, Optional<RedFlag> flag, Runnable afterwards) {
        this.shown = shown;
        this.services = services;
        basis = services.standings().of(shown.area().code(), shown.period());
        holder = flag.map(held -> held.area().code());
        addClassName("gb-standing");
        table.addClassName("gb-standing-table");
        boolean keeps = services.currentAccount().get().is(Role.STREET_STAFF);
        var whatIf = new WhatIf(basis.stored(), services.times(), this::show);
        var side = new Div(whatIf);
        side.addClassName("gb-standing-side");
        List<WeightsVersion> history = services.weights().history(shown.area().code());
        if (keeps) {
            whatIf.offer(new StoreWeights(shown, services, history, whatIf::weights, afterwards));
        }
        side.add(new WeightsHistory(history, services.times()));
        add(table, side);
        show(basis.stored().weights());
    }

    private void show(Weights weights) {
        table.removeAll();
        if (weights.sum() == Weights.WHOLE) {
            table.add(new StandingTable(shown, basis.with(weights), holder, services.times()));
        } else {
            table.add(new Paragraph(getTranslation("award.notWhole")));
        }
    }
}
