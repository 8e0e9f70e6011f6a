package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsChanges;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.dashboard.OffersChanges;
import org.gridboard.dashboard.TabRow;
import org.gridboard.live.ChangeKind;
import org.gridboard.live.LiveChange;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The pane on the left: the lists as tabs, one of them open. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ListTabs extends Aside {

    /** The line that stands first in the open list; -1 while the keyboard is in it. From now on a tap is kept for the next list. */
    private static final String FIRST_LINE = """
            if (this.contains(document.activeElement)) return -1;
            this.late = '';
            this.onclick = tap => this.late = tap.target.closest('[data-opens]')?.dataset.opens ?? '';
            return this.querySelector('vaadin-grid')?._firstVisibleIndex ?? 0;""";

    /** A tap on what stood there until a moment ago opens the same in the list that has taken its place. */
    private static final String LATE_TAP = """
            this.onclick = null;
            if (this.late) this.querySelector(`[data-opens="${CSS.escape(this.late)}"]`)?.click();""";

    private final Map<String, ListPane> lists = new LinkedHashMap<>();
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final Tabs bar = new TabRow();
    private final Div content = new Div();
    private final Lenses lenses;
    private @Nullable Desk desk;

    ListTabs(List<ListPane> panes, Lenses lenses, CurrentAccount currentAccount) {
        Role role = currentAccount.get().role();
        this.lenses = lenses;
        addClassName("gb-lists");
        content.addClassName("gb-lists-content");
        panes.stream()
                .filter(pane -> pane.shownTo(role))
                .sorted(Comparator.comparingInt(ListPane::order))
                .forEach(this::add);
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
        String name = nameOf(focus);
        lists.forEach((other, pane) -> Objects.requireNonNull(tabs.get(other))
                .setVisible(other.equals(name) || !pane.onlyWhileOpen() && pane.shownIn(focus.lens())));
        bar.setSelectedTab(tabs.get(name));
        if (anew || content.getComponentCount() == 0) {
            content.removeAll();
            content.add(Objects.requireNonNull(lists.get(name)).open(focus, desk));
        } else if (content.getComponentAt(0) instanceof FollowsFocus list) {
            list.follow(focus);
        }
    }

    /** Takes in what has happened, as far as the open list can. */
    void follow(LiveChange change) {
        if (content.getComponentCount() > 0 && content.getComponentAt(0) instanceof FollowsChanges list) {
            list.follow(change);
        }
    }

    /**
     * Reads the open list anew if something it shows has changed; it stays scrolled to where it was.
     *
     * @param left called instead while somebody is in the list with the keyboard, whose place must not be taken away
     */
    void renew(Desk desk, Set<ChangeKind> kinds, Runnable left) {
        if (content.getComponentCount() > 0
                && content.getComponentAt(0) instanceof OffersChanges list
                && list.offers(kinds)) {
            return;
        }
        if (!Collections.disjoint(open(desk).follows(), kinds)) {
            content.getElement().executeJs(FIRST_LINE).then(Integer.class, line -> {
                if (line < 0) {
                    left.run();
                } else {
                    show(desk.focus(), desk, true);
                    content.getElement().executeJs(LATE_TAP);
                    scrollTo(line);
                }
            });
        }
    }

    private ListPane open(Desk desk) {
        return Objects.requireNonNull(lists.get(nameOf(desk.focus())));
    }

    private void scrollTo(int line) {
        content.getChildren()
                .flatMap(list -> Stream.concat(Stream.of(list), list.getChildren()))
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .ifPresent(grid -> grid.scrollToIndex(line));
    }

    private String nameOf(Focus focus) {
        String asked = Objects.requireNonNullElse(focus.list(), "");
        for (String name : List.of(asked, lenses.of(focus).firstList())) {
            ListPane pane = lists.get(name);
            if (pane != null && pane.shownIn(focus.lens())) {
                return name;
            }
        }
        return lists.keySet().iterator().next();
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
