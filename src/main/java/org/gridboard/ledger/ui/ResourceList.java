package org.gridboard.ledger.ui;

import com.vaadin.flow.component.Component;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.ledger.resource.ResourceExport;
import org.gridboard.ledger.resource.Resources;

/** The public resources of the area, by kind. */
@org.springframework.stereotype.Component
class ResourceList implements ListPane {

    private static final int ORDER = 60;

    private final Resources resources;
    private final ResourceExport export;
    private final Doors doors;

    ResourceList(Resources resources, ResourceExport export, Doors doors) {
        this.resources = resources;
        this.export = export;
        this.doors = doors;
    }

    @Override
    public String key() {
        return "ledger.list.resources";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        return new ResourcePane(resources, export, doors.keeps(), focus, desk);
    }
}
