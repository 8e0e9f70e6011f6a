package org.gridboard.exchange.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a feature as the outline of an area, and says what is wrong with it. */
final class BoundaryReader {

    private final ImportOrder order;
    private final boolean degrees;
    private final DrawingRight right;
    private final List<Finding> findings = new ArrayList<>();

    /** @param degrees whether the coordinates are longitude and latitude */
    BoundaryReader(ImportOrder order, boolean degrees, DrawingRight right) {
        this.order = order;
        this.degrees = degrees;
        this.right = right;
    }

    /** What was found so far. */
    List<Finding> findings() {
        return findings;
    }

    /** The outline, or nothing where it is rejected. */
    Optional<OutlineRow> read(int number, JsonNode feature) {
        int before = findings.size();
        JsonNode geometry = feature.path("geometry");
        String name = text(feature, BoundaryField.NAME);
        Shape.fault(geometry, degrees)
                .ifPresent(fault -> reject(number, null, fault.reason(), name, fault.parameters()));
        if (findings.size() == before && !Shape.of(geometry).type().endsWith("Polygon")) {
            reject(
                    number,
                    null,
                    Reason.GEOMETRY_TYPE,
                    name,
                    List.of(Shape.of(geometry).type()));
        }
        if (name != null && name.codePointCount(0, name.length()) > BoundaryField.NAME_LENGTH) {
            tooLong(number, name);
        }
        String code = order.target() == null ? code(number, feature) : null;
        return findings.size() == before ? Optional.of(row(number, feature, code, name)) : Optional.empty();
    }

    private OutlineRow row(int number, JsonNode feature, @Nullable String code, @Nullable String name) {
        String shape = Shape.of(feature.path("geometry")).json();
        AreaCode target = order.target();
        if (target == null) {
            String community = text(feature, BoundaryField.COMMUNITY_NAME);
            return new OutlineRow(number, code, name, community, text(feature, BoundaryField.STREET_NAME), shape);
        }
        boolean inCommunity = target.value().length() == 12;
        String targetName = order.targetName();
        return new OutlineRow(
                number, null, name, inCommunity ? targetName : null, inCommunity ? null : targetName, shape);
    }

    private @Nullable String code(int number, JsonNode feature) {
        String code = text(feature, BoundaryField.CODE);
        if (code == null) {
            reject(number, BoundaryField.CODE, Reason.CODE_MISSING, null, List.of());
            return null;
        }
        Optional<AreaCode> area = AreaCode.parse(Normalizer.normalize(code, Normalizer.Form.NFKC));
        if (area.isEmpty()) {
            reject(number, BoundaryField.CODE, Reason.CODE_NOT_A_CODE, code, List.of());
            return null;
        }
        for (BoundaryField field : List.of(BoundaryField.COMMUNITY_CODE, BoundaryField.STREET_CODE)) {
            String parent = text(feature, field);
            if (parent != null && !area.get().value().startsWith(parent)) {
                reject(number, BoundaryField.CODE, Reason.CODE_CONTRADICTS_PARENT, code, List.of(parent));
            }
        }
        if (!right.covers(area.get())) {
            reject(number, BoundaryField.CODE, Reason.OUT_OF_SCOPE, code, List.of());
        }
        return area.get().value();
    }

    private @Nullable String text(JsonNode feature, BoundaryField field) {
        return order.column(field)
                .map(property ->
                        feature.path("properties").path(property).asString("").strip())
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private void tooLong(int number, String name) {
        int length = name.codePointCount(0, name.length());
        var parameters = List.of(String.valueOf(BoundaryField.NAME_LENGTH), String.valueOf(length));
        reject(number, BoundaryField.NAME, Reason.TOO_LONG, name, parameters);
    }

    private void reject(
            int number, @Nullable BoundaryField field, Reason reason, @Nullable String value, List<String> parameters) {
        String column = field == null ? null : order.columns().get(field.name());
        findings.add(new Finding(number, Severity.REJECTED, column, reason, parameters, value));
    }
}
