package org.gridboard.exchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and how.
 *
 * @param file where the upload lies
 * @param fileName what its owner calls it
 * @param rows about how many rows it has, for the progress shown
 * @param columns which column or property a field is read from
 * @param target boundaries: the street or community whose children a file without codes holds, to be numbered;
 *     base features: their street
 * @param targetName what the target is to be called if there is none yet
 * @param feature base features: what they are where no property says so
 */
public record ImportOrder(
        ImportKind kind,
        Path file,
        String fileName,
        int rows,
        Map<String, String> columns,
        @Nullable AreaCode target,
        @Nullable String targetName,
        @Nullable FeatureKind feature) {

    public ImportOrder {
        columns = Map.copyOf(columns);
    }

    /** An order as the file suggests it. */
    public static ImportOrder of(Inspection inspection, Path file, String fileName) {
        return new ImportOrder(
                inspection.kind(),
                file,
                fileName,
                inspection.rows(),
                inspection.guesses(),
                null,
                null,
                inspection.feature());
    }

    /** The same, for the children or features of an area. */
    public ImportOrder in(AreaCode area, @Nullable String name) {
        return new ImportOrder(kind, file, fileName, rows, columns, area, name, feature);
    }

    /** The same with other columns. */
    public ImportOrder with(Map<String, String> others) {
        return new ImportOrder(kind, file, fileName, rows, others, target, targetName, feature);
    }

    /** The same for features of a kind. */
    public ImportOrder with(@Nullable FeatureKind kindOfFeature) {
        return new ImportOrder(kind, file, fileName, rows, columns, target, targetName, kindOfFeature);
    }

    /** The column a field is read from, if any. */
    public Optional<String> column(Enum<?> field) {
        return Optional.ofNullable(columns.get(field.name()));
    }
}
