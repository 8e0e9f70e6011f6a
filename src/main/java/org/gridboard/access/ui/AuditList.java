package org.gridboard.access.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.access.AuditFilter;
import org.gridboard.access.AuditLine;
import org.gridboard.access.AuditReader;

/** The lines of the audit trail, newest first, loaded as they are scrolled to. */
class AuditList extends Grid<AuditLine> implements LocaleChangeObserver {

    private final DateTimeFormatter time;
    private transient AuditFilter filter = AuditFilter.ALL;

    AuditList(AuditReader reader, ZoneId zone) {
        time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setDataProvider(DataProvider.fromCallbacks(
                query -> reader.find(filter, query.getOffset(), query.getLimit()).stream(),
                query -> reader.count(filter)));
    }

    void show(AuditFilter asked) {
        filter = asked;
        getDataProvider().refreshAll();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAllColumns();
        addColumn(line -> time.format(line.at()))
                .setHeader(getTranslation("access.audit.time"))
                .setFlexGrow(0)
                .setWidth("11rem");
        addColumn(this::who).setHeader(getTranslation("access.audit.account"));
        addColumn(line -> ActName.of(getLocale(), line.action())).setHeader(getTranslation("access.audit.action"));
        addColumn(AuditList::what).setHeader(getTranslation("access.audit.subject"));
        addColumn(line -> line.reason() == null ? "" : line.reason())
                .setHeader(getTranslation("access.audit.reason"))
                .setFlexGrow(2);
        setEmptyStateText(getTranslation("access.audit.empty"));
    }

    private String who(AuditLine line) {
        return line.username() == null
                ? getTranslation("access.audit.nobody")
                : getTranslation("access.audit.who", line.name(), line.username());
    }

    private static String what(AuditLine line) {
        return Stream.of(line.subject(), line.subjectId(), line.areaCode())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }
}
