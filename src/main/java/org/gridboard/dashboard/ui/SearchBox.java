package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.SearchProvider;
import org.gridboard.dashboard.SearchProvider.Hit;
import org.gridboard.dashboard.Selected;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Finds addresses, grids and issues within the area as one types. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SearchBox extends ComboBox<Hit> {

    private static final int SHORTEST = 2;
    private static final int HITS_OF_A_KIND = 8;

    private final List<SearchProvider> providers;
    private @Nullable Desk desk;

    SearchBox(List<SearchProvider> providers) {
        this.providers = providers;
        addClassName("gb-search");
        setPlaceholder(getTranslation("dashboard.search"));
        setAriaLabel(getTranslation("dashboard.search"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setItemLabelGenerator(Hit::title);
        setRenderer(new ComponentRenderer<>(SearchBox::line));
        setItems(this::find, query -> (int) find(query).count());
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                open(event.getValue());
            }
        });
    }

    void show(Focus focus, Desk desk) {
        this.desk = desk;
        clear();
    }

    private void open(Hit hit) {
        if (desk != null) {
            desk.show(desk.focus().select(new Selected(hit.kind(), hit.id())));
        }
    }

    private Stream<Hit> find(Query<Hit, String> query) {
        String text = query.getFilter().orElse("").strip();
        if (desk == null || text.length() < SHORTEST) {
            return Stream.of();
        }
        var area = desk.focus().area();
        return providers.stream()
                .flatMap(provider -> provider.search(text, area, HITS_OF_A_KIND).stream())
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private static Div line(Hit hit) {
        var title = new Span(hit.title());
        title.addClassName("gb-row-title");
        var subtitle = new Span(hit.subtitle());
        subtitle.addClassName("gb-soft");
        var line = new Div(title, subtitle);
        line.addClassName("gb-row-words");
        return line;
    }
}
