package org.gridboard.boundary.ui;

import com.vaadin.flow.component.html.Div;
import org.gridboard.boundary.partition.Proposal;
import org.gridboard.dashboard.ErrorLine;
import org.jspecify.annotations.Nullable;

/** What stands beside the map of a draft: tools, proposal and steps on the left, what is counted and found or its effects on the right. */
class BenchPanes {

    private final Div left;
    private final Div right;
    private final WorkshopServices services;
    private final ErrorLine error;
    private @Nullable ToolPane tools;

    BenchPanes(Div left, Div right, WorkshopServices services, ErrorLine error) {
        this.left = left;
        this.right = right;
        this.services = services;
        this.error = error;
    }

    /**
     * @param tool what is in hand, or null where nothing can be drawn
     * @param effects whether the effects are shown
     */
    void show(DraftDesk desk, @Nullable Tool tool, @Nullable Proposal proposal, boolean effects) {
        left.removeAll();
        left.add(new DraftHead(desk, services), error);
        if (tool != null) {
            tools = new ToolPane(desk, tool);
            left.add(tools);
        }
        if (proposal != null) {
            left.add(new ProposalPane(desk, proposal));
        }
        left.add(new StepList(desk, services));
        right.removeAll();
        right.setClassName("gb-wide", effects);
        right.add(effects ? new EffectsPane(desk, services) : new DraftSide(desk, services));
    }

    /** The name typed for what an edit makes new; empty where none is asked for. */
    String newName() {
        return tools == null ? "" : tools.newName();
    }
}
