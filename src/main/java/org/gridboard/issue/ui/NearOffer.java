package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.Selected;
import org.gridboard.issue.NearIssue;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** Offers the open issues of the same kind close by, until the user says that this is another one. */
class NearOffer extends Div {

    private static final String DECIDED = "another";

    private final ReportServices services;
    private final Desk desk;
    private final DraftKeeper keeper;
    private String undecided = "";

    NearOffer(ReportServices services, Desk desk, DraftKeeper keeper) {
        this.services = services;
        this.desk = desk;
        this.keeper = keeper;
        addClassName("gb-near");
        getElement().setAttribute("role", "status");
    }

    /** Looks around a place. Without a key area or a place there is nothing to offer. */
    void look(@Nullable KeyArea keyArea, @Nullable Position position) {
        removeAll();
        List<NearIssue> near = keyArea == null || position == null
                ? List.of()
                : services.near().of(keyArea, position);
        String found = near.stream().map(issue -> issue.id().toString()).collect(Collectors.joining(" "));
        undecided = keeper.kept(DECIDED).filter(found::equals).isPresent() ? "" : found;
        if (!undecided.isEmpty()) {
            var list = new UnorderedList();
            near.forEach(issue -> list.add(line(issue)));
            add(new Paragraph(getTranslation("issue.near.title")), list, another());
        }
    }

    /** @throws RefusedException if there is something on offer that the user has not answered */
    void requireDecided() {
        if (!undecided.isEmpty()) {
            throw new RefusedException("issue.refused.near");
        }
    }

    private ListItem line(NearIssue issue) {
        var what = new Span(getTranslation(
                "issue.near.line",
                issue.id().toString(),
                issue.title(),
                Math.round(issue.metres()),
                services.times().format(issue.reportedAt())));
        var open = new Button(
                getTranslation("issue.near.open"),
                click -> desk.show(desk.focus()
                        .select(new Selected(IssueForm.KIND, issue.id().toString()))));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(what, open);
    }

    private Button another() {
        return new Button(getTranslation("issue.near.another"), click -> {
            keeper.note(DECIDED, undecided);
            undecided = "";
            removeAll();
        });
    }
}
