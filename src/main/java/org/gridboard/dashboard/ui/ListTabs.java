package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.ListPane;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The pane on the left: the lists as tabs, one of them open. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ListTabs extends Aside {

    private final Map<String, ListPane> lists = new LinkedHashMap<>();
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final Tabs bar = new Tabs();
    private final Div content = new Div();
    private final Lenses lenses;
    private @Nullable Desk desk;

    ListTabs(List<ListPane> panes, Lenses lenses) {
        this.lenses = lenses;
        addClassName("gb-lists");
        content.addClassName("gb-lists-content");
        panes.stream().sorted(Comparator.comparingInt(ListPane::order)).forEach(this::add);
        bar.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                opened(event.getSelectedTab());
            }
        });
        add(bar, content);
    }

    private void add(ListPane pane) {
        String name = pane.key().substring(pane.key().lastIndexOf('.') + 1);
        var tab = new Tab(getTranslation(pane.key()));
        lists.put(name, pane);
        tabs.put(name, tab);
        bar.add(tab);
    }

    /** Opens the list of the focus; with {@code anew} false an open one only follows the selection. */
    void show(Focus focus, Desk desk, boolean anew) {
        this.desk = desk;
        String asked = focus.list() == null ? lenses.of(focus).firstList() : focus.list();
        String name =
                lists.containsKey(asked) ? asked : lists.keySet().iterator().next();
        bar.setSelectedTab(tabs.get(name));
        if (anew || content.getComponentCount() == 0) {
            content.removeAll();
            content.add(Objects.requireNonNull(lists.get(name)).open(focus, desk));
        } else if (content.getComponentAt(0) instanceof FollowsFocus list) {
            list.follow(focus);
        }
    }

    private void opened(Tab tab) {
        tabs.entrySet().stream()
                .filter(entry -> entry.getValue().equals(tab))
                .findFirst()
                .ifPresent(entry -> {
                    if (desk != null) {
                        desk.show(desk.focus().withList(entry.getKey()));
                    }
                });
    }
}
