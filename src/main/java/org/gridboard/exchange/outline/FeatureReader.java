package org.gridboard.exchange.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridboard.exchange.FeatureKind;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.Severity;
import org.gridboard.exchange.file.Synonyms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a feature as a building, a road or water, and says what is wrong with it. */
final class FeatureReader {

    private static final Synonyms KINDS = Synonyms.load("feature-kinds");

    private final ImportOrder order;
    private final boolean degrees;
    private final List<Finding> findings = new ArrayList<>();

    /** @param degrees whether the coordinates are longitude and latitude */
    FeatureReader(ImportOrder order, boolean degrees) {
        this.order = order;
        this.degrees = degrees;
    }

    /** What was found so far. */
    List<Finding> findings() {
        return findings;
    }

    /** The feature, or nothing where it is rejected. */
    Optional<FeatureRow> read(int number, JsonNode feature) {
        int before = findings.size();
        JsonNode geometry = feature.path("geometry");
        String name = text(feature, FeatureField.NAME);
        Optional<FeatureKind> kind = kind(number, feature);
        Shape.fault(geometry, degrees)
                .ifPresent(fault -> reject(number, null, fault.reason(), name, fault.parameters()));
        if (findings.size() == before && kind.isPresent() && !fits(kind.get(), Shape.of(geometry))) {
            reject(
                    number,
                    null,
                    Reason.GEOMETRY_TYPE,
                    name,
                    List.of(Shape.of(geometry).type()));
        }
        if (name != null && name.codePointCount(0, name.length()) > FeatureField.NAME_LENGTH) {
            var length = String.valueOf(name.codePointCount(0, name.length()));
            var limit = String.valueOf(FeatureField.NAME_LENGTH);
            reject(number, FeatureField.NAME, Reason.TOO_LONG, name, List.of(limit, length));
        }
        return findings.size() == before
                ? kind.map(known ->
                        new FeatureRow(number, known, name, Shape.of(geometry).json()))
                : Optional.empty();
    }

    /** What the property says, or else what was chosen for the whole file. */
    private Optional<FeatureKind> kind(int number, JsonNode feature) {
        String word = text(feature, FeatureField.KIND);
        FeatureKind chosen = order.feature();
        if (chosen != null) {
            return Optional.of(chosen);
        }
        Optional<FeatureKind> kind =
                Optional.ofNullable(word).flatMap(KINDS::code).map(FeatureKind::valueOf);
        if (kind.isEmpty()) {
            reject(number, FeatureField.KIND, Reason.FEATURE_KIND_UNKNOWN, word, List.of());
        }
        return kind;
    }

    private static boolean fits(FeatureKind kind, Shape shape) {
        boolean surface = shape.type().endsWith("Polygon");
        return switch (kind) {
            case BUILDING -> surface;
            case ROAD -> !surface;
            case WATER -> true;
        };
    }

    private @Nullable String text(JsonNode feature, FeatureField field) {
        return order.column(field)
                .map(property ->
                        feature.path("properties").path(property).asString("").strip())
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private void reject(
            int number, @Nullable FeatureField field, Reason reason, @Nullable String value, List<String> parameters) {
        String column = field == null ? null : order.columns().get(field.name());
        findings.add(new Finding(number, Severity.REJECTED, column, reason, parameters, value));
    }
}
