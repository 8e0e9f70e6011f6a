package org.gridboard.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Selected;
import org.gridboard.ledger.resource.Resource;
import org.gridboard.ledger.resource.ResourceExport;
import org.gridboard.ledger.resource.Resources;

/** The public resources, and above them the button to add one and the link to take them along. */
class ResourcePane extends Div implements FollowsFocus {

    private final RowList list;

    ResourcePane(Resources resources, ResourceExport export, boolean keeps, Focus focus, Desk desk) {
        addClassName("gb-list-pane");
        list = new RowList(
                ResourceForm.KIND,
                resources.count(focus.area()),
                (offset, limit) -> resources.in(focus.area(), offset, limit),
                this::line,
                getTranslation(keeps ? "ledger.resource.empty.add" : "ledger.resource.empty"),
                focus,
                desk);
        var head = new Div();
        head.addClassNames("gb-list-head", "gb-acts");
        if (keeps) {
            head.add(new Button(
                    getTranslation("ledger.resource.new"),
                    click -> desk.show(desk.focus().select(new Selected(ResourceForm.KIND, Selected.NEW)))));
        }
        head.add(new ExcelLink(
                getTranslation("ledger.resource.export"),
                focus.area() + "-" + getTranslation("ledger.list.resources"),
                locale -> export.workbook(focus.area(), locale)));
        add(head, list);
    }

    @Override
    public void follow(Focus focus) {
        list.follow(focus);
    }

    private RowList.Row line(Resource resource) {
        Resource.Facts facts = resource.facts();
        String subtitle = Stream.of(
                        facts.address(),
                        facts.telephone(),
                        facts.hours(),
                        resource.grid().name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new RowList.Row(
                resource.id().toString(), getTranslation(facts.kind().key()), "", facts.name(), subtitle);
    }
}
