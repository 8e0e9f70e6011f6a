package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.Redrawings;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Section;
import org.gridboard.dashboard.Tag;

/** The drafts of the community that can be taken up, and a new one. */
class OpenDrafts extends Div {

    private final Asked asked;
    private final WorkshopServices services;
    private final Consumer<Asked> go;
    private final UUID request = UUID.randomUUID();

    OpenDrafts(List<Redrawing> drafts, Asked asked, WorkshopServices services, Consumer<Asked> go) {
        this.asked = asked;
        this.services = services;
        this.go = go;
        var section = new Section(getTranslation("boundary.drafts"));
        if (drafts.isEmpty()) {
            section.add(new Paragraph(getTranslation("boundary.drafts.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("gb-open-drafts");
            drafts.forEach(draft -> list.add(item(draft)));
            section.add(list);
        }
        section.add(begin());
        add(section);
    }

    private ListItem item(Redrawing draft) {
        var link = new Anchor(asked.withDraft(draft.id()).url(), draft.name());
        link.getElement().setAttribute("router-link", true);
        var how = new Span(getTranslation(
                "boundary.drafts.line",
                draft.step(),
                draft.changedBy(),
                services.times().format(draft.changedAt())));
        how.addClassName("gb-soft");
        var item = new ListItem(link, new Div(how));
        if (draft.replaced()) {
            item.addComponentAtIndex(1, new Tag(getTranslation("boundary.drafts.replaced"), Tag.Tone.WARN));
        }
        return item;
    }

    private Div begin() {
        LocalDate today = services.calendar().today();
        var error = new ErrorLine();
        var name = new TextField(getTranslation("boundary.begin.name"));
        name.setMaxLength(Redrawings.NAME_MOST);
        name.setValue(getTranslation(
                "boundary.begin.name.suggested", Integer.toString(today.getYear()), today.getMonthValue()));
        var begin = new Button(
                getTranslation("boundary.begin"),
                click -> Refusals.shown(
                        error,
                        () -> go.accept(asked.withDraft(services.redrawings()
                                .begin(asked.area(), name.getValue(), request)
                                .id()))));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.getElement().setAttribute("data-act", "begin");
        var line = new Div(name, begin);
        line.addClassName("gb-begin");
        return new Div(error, line);
    }
}
