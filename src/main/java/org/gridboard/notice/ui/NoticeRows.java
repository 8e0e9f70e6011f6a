package org.gridboard.notice.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import org.gridboard.dashboard.RowList;
import org.gridboard.notice.Notice;
import org.gridboard.notice.Notices;

/** The notices, loaded as they come into sight. */
class NoticeRows extends Grid<Notice> {

    NoticeRows(Notices notices, NoticeTexts texts, Consumer<Notice> open) {
        addThemeVariants(GridVariant.NO_BORDER);
        addClassNames("gb-rows", "gb-notice-rows");
        addColumn(new ComponentRenderer<>(notice -> {
            var row = new Div(RowList.line(texts.row(notice, getLocale())));
            row.setClassName("gb-read", notice.read());
            return row;
        }));
        setEmptyStateText(getTranslation("notice.none"));
        setItems(asked -> notices.latest(asked.getOffset(), asked.getLimit()).stream());
        asSingleSelect().addValueChangeListener(event -> {
            if (event.getValue() != null) {
                open.accept(event.getValue());
            }
        });
    }
}
