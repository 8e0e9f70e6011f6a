package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Finding;
import org.gridboard.boundary.partition.FindingKind;
import org.gridboard.dashboard.Section;

/** What is wrong with the draft: each with the way to its place, and its repair where one is safe. */
class FindingList extends Div {

    /** More than anybody mends by hand; the rest comes into sight as these go. */
    static final int MOST = 100;

    private final DraftDesk desk;

    FindingList(DraftDesk desk) {
        this.desk = desk;
        List<Finding> findings = desk.bench().findings();
        addClassName("gb-findings");
        add(new Section(getTranslation("boundary.findings", findings.size()), content(findings)));
    }

    private Div content(List<Finding> findings) {
        var content = new Div();
        if (findings.isEmpty()) {
            content.add(new Paragraph(getTranslation("boundary.findings.none")));
            return content;
        }
        var list = new OrderedList();
        findings.stream().limit(MOST).forEach(finding -> list.add(item(finding)));
        content.add(list);
        if (findings.size() > MOST) {
            content.add(new Paragraph(getTranslation("boundary.findings.more", MOST, findings.size())));
        }
        return content;
    }

    private ListItem item(Finding finding) {
        var item = new ListItem(new Span(words(finding)));
        item.getElement().setAttribute("data-finding", finding.kind().name());
        var acts = new Div(button("show", finding, () -> desk.show(finding)));
        acts.addClassName("gb-acts");
        Edit repair = finding.repair();
        if (repair != null) {
            acts.add(button("repair", finding, () -> desk.edit(repair)));
        }
        item.add(acts);
        return item;
    }

    private String words(Finding finding) {
        String names = String.join(getTranslation("boundary.and"), desk.bench().names(finding.pieces()));
        return getTranslation("boundary.finding." + finding.kind(), names, size(finding));
    }

    private String size(Finding finding) {
        boolean counted = finding.kind() == FindingKind.HOUSEHOLD_WITHOUT_GRID;
        return counted ? Amounts.count(getLocale(), Math.round(finding.size())) : Amounts.area(this, finding.size());
    }

    private Button button(String act, Finding finding, Runnable done) {
        var button = new Button(getTranslation("boundary.finding." + act), click -> done.run());
        button.setAriaLabel(getTranslation("boundary.finding." + act) + " " + words(finding));
        button.addThemeVariants(act.equals("show") ? ButtonVariant.TERTIARY : ButtonVariant.PRIMARY);
        return button;
    }
}
