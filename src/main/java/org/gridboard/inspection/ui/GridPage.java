package org.gridboard.inspection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Section;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Tag;
import org.gridboard.inspection.GridSheet;
import org.gridboard.inspection.GridSheet.Officer;
import org.gridboard.inspection.GridSheet.OpenIssue;
import org.gridboard.inspection.RoundId;
import org.gridboard.live.GridStatus;

/** One grid on a day. */
class GridPage extends Div {

    private final Desk desk;

    GridPage(GridSheet sheet, Focus focus, Desk desk) {
        this.desk = desk;
        GridStatus status = sheet.status();
        addClassName("gb-form");
        add(new H2(status.name()), officers(sheet));
        add(new Anchor("card/" + status.code(), getTranslation("inspection.grid.card")));
        if (!focus.area().equals(status.code())) {
            add(openAsArea(status));
        }
        add(new Section(getTranslation("inspection.grid.homes"), homes(status)));
        var duties = new DutyFacts(
                sheet,
                half -> desk.show(
                        desk.focus().select(RoundForm.selected(new RoundId(status.code(), focus.day(), half)))));
        add(new Section(getTranslation("inspection.grid.duties", focus.day().toString()), duties));
        add(new Section(getTranslation("inspection.grid.issues", status.open()), issues(sheet)));
    }

    private Facts officers(GridSheet sheet) {
        var facts = new Facts()
                .with(
                        getTranslation("inspection.grid.code"),
                        sheet.status().code().value());
        sheet.officers()
                .forEach(officer -> facts.with(
                        getTranslation(officer.chief() ? "access.role.GRID_CHIEF" : "access.role.GRID_MEMBER"),
                        officer(officer)));
        return facts;
    }

    private static Div officer(Officer officer) {
        var line = new Div(new Span(officer.name()));
        String telephone = officer.telephone();
        if (telephone != null) {
            line.add(new Span(" "), new Anchor("tel:" + telephone.replaceAll("[^+\\d]", ""), telephone));
        }
        return line;
    }

    private Facts homes(GridStatus status) {
        return new Facts()
                .with(getTranslation("inspection.grid.households"), Integer.toString(status.households()))
                .with(getTranslation("inspection.grid.keyHouseholds"), Integer.toString(status.keyHouseholds()));
    }

    private Button openAsArea(GridStatus status) {
        var open = new Button(
                getTranslation("inspection.grid.open"),
                click -> desk.show(desk.focus().withArea(status.code())));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private Component issues(GridSheet sheet) {
        if (sheet.openIssues().isEmpty()) {
            return new Paragraph(getTranslation("inspection.grid.issues.none"));
        }
        var list = new UnorderedList();
        sheet.openIssues().forEach(issue -> list.add(issue(issue)));
        return list;
    }

    private ListItem issue(OpenIssue issue) {
        var open = new Button(
                issue.title() + " #" + issue.id(),
                click -> desk.show(desk.focus().select(new Selected("issue", Long.toString(issue.id())))));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        var item = new ListItem();
        if (issue.overdue()) {
            item.add(new Tag(getTranslation("issue.tag.overdue"), Tag.Tone.ALARM));
        }
        item.add(open);
        return item;
    }
}
