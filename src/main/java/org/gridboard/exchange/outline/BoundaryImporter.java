package org.gridboard.exchange.outline;

import static org.gridboard.exchange.Reason.*;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.Areas;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.ImportKind;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Importer;
import org.gridboard.exchange.Inspection;
import org.gridboard.exchange.Outcome;
import org.gridboard.exchange.Progress;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.Refusal;
import org.gridboard.exchange.Severity;
import org.gridboard.exchange.file.CrsName;
import org.gridboard.exchange.file.GeoJsonFile;
import org.gridboard.exchange.file.Synonyms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports the outlines of streets, communities and grids; a changed one ends today and begins anew. */
@Component
class BoundaryImporter implements Importer {

    private static final Synonyms PROPERTIES = Synonyms.load("boundary-properties");
    private static final int CHUNK = 200;
    private static final int MOST_CHILDREN = 999;

    private final CurrentAccount currentAccount;
    private final Areas areas;
    private final WorkingCalendar calendar;
    private final Stage stage;

    BoundaryImporter(CurrentAccount currentAccount, Areas areas, WorkingCalendar calendar, Stage stage) {
        this.currentAccount = currentAccount;
        this.areas = areas;
        this.calendar = calendar;
        this.stage = stage;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.BOUNDARIES;
    }

    @Override
    public Inspection inspect(Path path) {
        GeoJsonFile file = GeoJsonFile.open(path);
        stage.srid(file);
        var guesses = new HashMap<>(PROPERTIES.guess(file.properties()));
        standIn(guesses, BoundaryField.CODE, BoundaryField.COMMUNITY_CODE, BoundaryField.STREET_CODE);
        standIn(guesses, BoundaryField.NAME, BoundaryField.COMMUNITY_NAME, BoundaryField.STREET_NAME);
        return new Inspection(kind(), file.features(), BoundaryField.names(), file.properties(), guesses, null);
    }

    /** A file that names no grids is one of communities, or else of streets. */
    private static void standIn(Map<String, String> guesses, BoundaryField field, BoundaryField... others) {
        for (BoundaryField other : others) {
            String column = guesses.get(other.name());
            if (column != null) {
                guesses.putIfAbsent(field.name(), column);
            }
        }
    }

    @Override
    public Outcome run(ImportOrder order, Progress progress) {
        var right = new DrawingRight(currentAccount.get());
        check(order, right);
        var findings = new ArrayList<>(read(order, right, progress));
        progress.at(Progress.Phase.COMPARING, 0, 0);
        checkOutlines(order, findings);
        progress.at(Progress.Phase.STORING, 0, 0);
        int moved = store();
        return Outcome.of(area(), stage.tally("staged_outline", moved), findings);
    }

    private void check(ImportOrder order, DrawingRight right) {
        AreaCode target = order.target();
        if (target == null) {
            if (order.column(BoundaryField.CODE).isEmpty()) {
                throw new ImportRefused(Refusal.FIELD_MISSING, BoundaryField.CODE.key());
            }
            return;
        }
        if (target.isGrid()) {
            throw new ImportRefused(Refusal.TARGET_NOT_A_PARENT);
        }
        if (!right.coversChildrenOf(target)) {
            throw new ImportRefused(Refusal.TARGET_OUT_OF_SCOPE);
        }
        if (order.targetName() == null && areas.find(target).isEmpty()) {
            throw new ImportRefused(Refusal.TARGET_NAME_MISSING, target);
        }
    }

    private List<Finding> read(ImportOrder order, DrawingRight right, Progress progress) {
        GeoJsonFile file = GeoJsonFile.open(order.file());
        int srid = stage.srid(file);
        stage.run(OutlineSql.CREATE, Map.of());
        var reader = new BoundaryReader(order, srid == CrsName.WGS84, right);
        var chunk = new ArrayList<OutlineRow>();
        file.forEach((number, feature) -> {
            reader.read(number, feature).ifPresent(chunk::add);
            if (chunk.size() == CHUNK || number == file.features()) {
                progress.at(Progress.Phase.READING, number, file.features());
                stage.put(OutlineSql.STAGE, chunk, srid, file);
                chunk.clear();
            }
        });
        stage.run(OutlineSql.INDEX, Map.of());
        return reader.findings();
    }

    private void checkOutlines(ImportOrder order, List<Finding> findings) {
        String code = order.columns().get(BoundaryField.CODE.name());
        String name = order.columns().get(BoundaryField.NAME.name());
        findings.addAll(reject(OutlineSql.OUT_OF_RANGE, COORDINATES_OUT_OF_RANGE, null));
        stage.run(OutlineSql.MEND, Map.of());
        findings.addAll(reject(OutlineSql.SELF_CROSSING, SELF_CROSSING, null));
        findings.addAll(stage.apply(OutlineSql.MENDED, Severity.WARNING, MENDED, null, Map.of()));
        AreaCode target = order.target();
        if (target != null) {
            number(target);
        }
        findings.addAll(reject(OutlineSql.CODE_TWICE, CODE_TWICE, code));
        findings.addAll(reject(OutlineSql.CODE_RETIRED, CODE_RETIRED, code));
        findings.addAll(reject(OutlineSql.NAME_MISSING, NAME_MISSING, name));
        findings.addAll(reject(OutlineSql.PARENT_UNKNOWN, PARENT_UNKNOWN, code));
        findings.addAll(reject(OutlineSql.OVERLAP_IN_FILE, OVERLAP, null));
        findings.addAll(reject(OutlineSql.OUTSIDE_PARENT, OUTSIDE_PARENT, null));
        for (List<Finding> found = overlaps(); !found.isEmpty(); found = overlaps()) {
            findings.addAll(found);
        }
        stage.run(OutlineSql.COMPARE, Map.of());
    }

    private void number(AreaCode target) {
        var parameters = Map.of("target", target.value());
        stage.run(OutlineWriteSql.RECOGNISE_BY_OUTLINE, parameters);
        stage.run(OutlineWriteSql.RECOGNISE_BY_NAME, parameters);
        if (stage.single(OutlineWriteSql.HIGHEST_NUMBER, Integer.class, parameters) > MOST_CHILDREN) {
            throw new ImportRefused(Refusal.TOO_MANY_CHILDREN, MOST_CHILDREN);
        }
        stage.run(OutlineWriteSql.NUMBER, parameters);
    }

    private List<Finding> overlaps() {
        return stage.apply(OutlineSql.OVERLAP_IN_DATABASE, Severity.REJECTED, OVERLAP, null, today());
    }

    private List<Finding> reject(String rule, Reason reason, @Nullable String column) {
        return stage.apply(rule, Severity.REJECTED, reason, column, Map.of());
    }

    private int store() {
        stage.run(OutlineWriteSql.INSERT_AREAS, Map.of());
        stage.run(OutlineWriteSql.RENAME_AREAS, Map.of());
        stage.run(OutlineWriteSql.FIND_REDRAWN, Map.of());
        stage.run(OutlineWriteSql.REPLACE_OF_TODAY, today());
        stage.run(OutlineWriteSql.END, today());
        stage.run(
                OutlineWriteSql.BEGIN,
                Map.of("today", calendar.today(), "opening", calendar.currentOrLastWorkingDay()));
        return stage.single(OutlineWriteSql.MOVE_HOUSEHOLDS, Integer.class, Map.of());
    }

    private Map<String, Object> today() {
        return Map.of("today", calendar.today());
    }

    private @Nullable AreaCode area() {
        var account = currentAccount.get();
        return account.role() == Role.ADMINISTRATOR
                ? AreaCode.parse(stage.single(OutlineWriteSql.STREET, String.class, Map.of()))
                        .orElse(null)
                : account.areas().first();
    }
}
