package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gridboard.issue.OutsideBodies;
import org.gridboard.issue.OutsideBody;
import org.jspecify.annotations.Nullable;

/** The outside bodies that a community, or a street, gives issues to. */
@Route(value = "bodies", autoLayout = false)
@RolesAllowed({"SECRETARY", "STREET_STAFF"})
class BodiesView extends Main implements HasDynamicTitle {

    private final OutsideBodies bodies;
    private final Grid<OutsideBody> table = new Grid<>();

    BodiesView(OutsideBodies bodies) {
        this.bodies = bodies;
        addClassName("gb-page");
        table.addThemeVariants(GridVariant.NO_BORDER);
        table.setSelectionMode(Grid.SelectionMode.NONE);
        table.addColumn(OutsideBody::name).setHeader(getTranslation("issue.body.name"));
        table.addComponentColumn(this::edit).setAutoWidth(true).setFlexGrow(0);
        table.setAllRowsVisible(true);
        table.setEmptyStateText(getTranslation("issue.body.empty"));
        var add = new Button(getTranslation("issue.body.add"), click -> open(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Header(
                        new Anchor("", getTranslation("issue.body.home")), new H1(getTranslation("issue.body.title"))),
                new Paragraph(getTranslation("issue.body.what")),
                add,
                table);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("issue.body.page");
    }

    private Button edit(OutsideBody body) {
        var button = new Button(getTranslation("issue.body.edit"), click -> open(body));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("issue.body.edit.of", body.name()));
        return button;
    }

    private void open(@Nullable OutsideBody body) {
        new BodyDialog(bodies, body, this::refresh).open();
    }

    private void refresh() {
        table.setItems(bodies.own());
    }
}
