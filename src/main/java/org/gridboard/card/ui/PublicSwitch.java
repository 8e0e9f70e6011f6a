package org.gridboard.card.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.gridboard.card.Cards;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Tag;
import org.jspecify.annotations.Nullable;

/** Whether the public page is on; for the secretary, the buttons that switch it. */
class PublicSwitch extends Section {

    private final AreaCode grid;
    private final Runnable switched;

    /**
     * @param address of the public page; empty while it is off
     * @param cards what to switch with; null for those who may only look
     */
    PublicSwitch(AreaCode grid, String address, @Nullable Cards cards, Runnable switched) {
        this.grid = grid;
        this.switched = switched;
        addClassNames("gb-section", "gb-no-print");
        boolean on = !address.isEmpty();
        var state = new Paragraph(
                new Tag(getTranslation(on ? "card.on" : "card.off"), on ? Tag.Tone.DONE : Tag.Tone.PLAIN),
                new Span(" " + getTranslation(on ? "card.on.what" : "card.off.what") + " "));
        if (on) {
            state.add(new Anchor(address, address));
        }
        add(state);
        if (cards != null) {
            add(buttons(!on, cards));
        } else if (!on) {
            add(new Paragraph(getTranslation("card.off.ask")));
        }
    }

    private Div buttons(boolean on, Cards cards) {
        var acts = new Div(
                new Button(getTranslation(on ? "card.switch.on" : "card.switch.off"), click -> {
                    cards.publish(grid, on);
                    switched.run();
                }),
                new Button(getTranslation(on ? "card.switch.on.community" : "card.switch.off.community"), click -> {
                    cards.publishCommunityOf(grid, on);
                    switched.run();
                }));
        acts.addClassName("gb-acts");
        return acts;
    }
}
