package org.gridboard.boundary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.boundary.adoption.EffectKind;
import org.gridboard.boundary.adoption.Moved;
import org.gridboard.code.Position;

/** Each thing of a kind that goes over, read page by page: from where to where, its form and its place. */
class MovedGrid extends Grid<Moved> {

    private static final int ROWS_AT_A_TIME = 50;

    private final DraftDesk desk;
    private final WorkshopServices services;
    private final LocalDate day;

    MovedGrid(DraftDesk desk, WorkshopServices services, EffectKind kind, int count) {
        this.desk = desk;
        this.services = services;
        day = services.calendar().currentOrLastWorkingDay();
        RedrawingId draft = desk.bench().draft().id();
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(ROWS_AT_A_TIME);
        addComponentColumn(this::title)
                .setHeader(getTranslation("boundary.effects.column.title"))
                .setFlexGrow(3);
        addColumn(moved -> getTranslation(
                        "boundary.history.to", moved.from().name(), moved.to().name()))
                .setHeader(getTranslation("boundary.effects.column.move"))
                .setFlexGrow(2);
        addColumn(this::due)
                .setHeader(getTranslation("boundary.effects.column.due"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::place).setAutoWidth(true).setFlexGrow(0);
        setItems(query -> services.effects().rows(draft, kind, query.getOffset(), query.getLimit()).stream(), query -> {
            query.getOffset();
            query.getLimit();
            return count;
        });
        setAllRowsVisible(count <= 8);
    }

    private Component title(Moved moved) {
        if (moved.kind() == EffectKind.PROMISE) {
            return new Span(moved.title());
        }
        return new Anchor(
                "meeting/%s/%s?%s=%d"
                        .formatted(
                                desk.bench().draft().community(),
                                day,
                                moved.kind().form(),
                                moved.id()),
                moved.title());
    }

    private String due(Moved moved) {
        Instant due = moved.due();
        return due == null ? "" : services.times().format(due);
    }

    private Component place(Moved moved) {
        Position at = moved.at();
        if (at == null) {
            return new Span();
        }
        var show = new Button(
                getTranslation("boundary.finding.show"),
                click -> desk.mark(moved.kind().form() + "/" + moved.id(), at));
        show.addThemeVariants(ButtonVariant.TERTIARY);
        show.setAriaLabel(getTranslation("boundary.finding.show") + " " + moved.title());
        return show;
    }
}
