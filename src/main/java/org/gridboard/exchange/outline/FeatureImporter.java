package org.gridboard.exchange.outline;

import static org.gridboard.exchange.Reason.*;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.exchange.FeatureKind;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.ImportKind;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Importer;
import org.gridboard.exchange.Inspection;
import org.gridboard.exchange.Outcome;
import org.gridboard.exchange.Progress;
import org.gridboard.exchange.Refusal;
import org.gridboard.exchange.Severity;
import org.gridboard.exchange.file.CrsName;
import org.gridboard.exchange.file.GeoJsonFile;
import org.gridboard.exchange.file.Synonyms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports the buildings, roads and water of a street; what is there already stays as it is. */
@Component
class FeatureImporter implements Importer {

    private static final Synonyms PROPERTIES = Synonyms.load("feature-properties");
    private static final Synonyms KINDS = Synonyms.load("feature-kinds");
    private static final int CHUNK = 500;

    private final CurrentAccount currentAccount;
    private final Areas areas;
    private final Stage stage;

    FeatureImporter(CurrentAccount currentAccount, Areas areas, Stage stage) {
        this.currentAccount = currentAccount;
        this.areas = areas;
        this.stage = stage;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.BASE_FEATURES;
    }

    @Override
    public Inspection inspect(Path path) {
        GeoJsonFile file = GeoJsonFile.open(path);
        stage.srid(file);
        var guesses = PROPERTIES.guess(file.properties());
        return new Inspection(
                kind(),
                file.features(),
                FeatureField.names(),
                file.properties(),
                guesses,
                likely(file, guesses.get(FeatureField.KIND.name())));
    }

    @Override
    public Outcome run(ImportOrder order, Progress progress) {
        AreaCode street = street(order);
        if (order.feature() == null && order.column(FeatureField.KIND).isEmpty()) {
            throw new ImportRefused(Refusal.FEATURE_KIND_MISSING);
        }
        var findings = new ArrayList<>(read(order, progress));
        progress.at(Progress.Phase.COMPARING, 0, 0);
        Map<String, Object> none = Map.of();
        findings.addAll(stage.apply(FeatureSql.OUT_OF_RANGE, Severity.REJECTED, COORDINATES_OUT_OF_RANGE, null, none));
        stage.run(FeatureSql.MEND, none);
        findings.addAll(stage.apply(FeatureSql.SELF_CROSSING, Severity.REJECTED, SELF_CROSSING, null, none));
        findings.addAll(stage.apply(FeatureSql.MENDED, Severity.WARNING, MENDED, null, none));
        stage.run(FeatureSql.COMPARE, Map.of("street", street.value()));
        progress.at(Progress.Phase.STORING, 0, 0);
        stage.run(FeatureSql.INSERT, Map.of("street", street.value()));
        Account account = currentAccount.get();
        AreaCode area =
                account.role() == Role.ADMINISTRATOR ? street : account.areas().first();
        return Outcome.of(area, stage.tally("staged_feature", 0), findings);
    }

    private AreaCode street(ImportOrder order) {
        AreaCode street = order.target();
        if (street == null) {
            throw new ImportRefused(Refusal.TARGET_MISSING);
        }
        if (street.level() != Level.STREET || areas.find(street).isEmpty()) {
            throw new ImportRefused(Refusal.TARGET_OUT_OF_SCOPE);
        }
        return street;
    }

    private List<Finding> read(ImportOrder order, Progress progress) {
        GeoJsonFile file = GeoJsonFile.open(order.file());
        int srid = stage.srid(file);
        stage.run(FeatureSql.CREATE, Map.of());
        var reader = new FeatureReader(order, srid == CrsName.WGS84);
        var chunk = new ArrayList<FeatureRow>();
        file.forEach((number, feature) -> {
            reader.read(number, feature).ifPresent(chunk::add);
            if (chunk.size() == CHUNK || number == file.features()) {
                progress.at(Progress.Phase.READING, number, file.features());
                stage.put(FeatureSql.STAGE, chunk, srid, file);
                chunk.clear();
            }
        });
        return reader.findings();
    }

    /** Nothing where a property of every feature says it; else lines are roads and surfaces are buildings. */
    private static @Nullable FeatureKind likely(GeoJsonFile file, @Nullable String property) {
        if (property != null && allKnown(file, property)) {
            return null;
        }
        boolean lines = file.types().stream().noneMatch(type -> type.endsWith("Polygon"));
        return lines ? FeatureKind.ROAD : FeatureKind.BUILDING;
    }

    private static boolean allKnown(GeoJsonFile file, String property) {
        boolean[] known = {true};
        file.forEach((number, feature) ->
                known[0] &= KINDS.code(feature.path("properties").path(property).asString(""))
                        .isPresent());
        return known[0];
    }
}
