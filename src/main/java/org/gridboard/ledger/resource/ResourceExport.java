package org.gridboard.ledger.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gridboard.access.AuditTrail;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.AsOf;
import org.gridboard.platform.AsOfSheet;
import org.gridboard.platform.ReplicaReads;
import org.gridboard.platform.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The register as an Excel workbook that can be imported again: its headings are those that the import knows. */
@Service
@PreAuthorize("denyAll()")
public class ResourceExport {

    /** The most lines that go into one workbook. */
    public static final int LINES_MOST = 20_000;

    private static final List<String> COLUMNS =
            List.of("kind", "name", "address", "telephone", "hours", "lng", "lat", "grid");
    private static final int[] WIDTHS = {14, 26, 36, 16, 22, 12, 12, 20};

    private final Resources resources;
    private final ReplicaReads replica;
    private final AuditTrail audit;
    private final Texts texts;

    ResourceExport(Resources resources, ReplicaReads replica, AuditTrail audit, Texts texts) {
        this.resources = resources;
        this.replica = replica;
        this.audit = audit;
        this.texts = texts;
    }

    /** The resources in use of an area, in a language. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public byte[] workbook(AreaCode area, Locale locale) {
        AsOf<List<Resource>> read = replica.read(() -> resources.in(area, 0, LINES_MOST));
        List<Resource> lines = read.value();
        audit.appendAlone("EXPORT_RESOURCES", "resource", "", area);
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Gridboard", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(texts.get(locale, "ledger.list.resources"));
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.width(column, WIDTHS[column]);
                sheet.value(0, column, texts.get(locale, "ledger.resource.column." + COLUMNS.get(column)));
                sheet.style(0, column).bold().set();
            }
            for (int line = 0; line < lines.size(); line++) {
                write(sheet, line + 1, lines.get(line), locale);
            }
            AsOfSheet.add(
                    workbook, texts.get(locale, "platform.about"), texts.get(locale, "platform.as-of"), read.at());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Worksheet sheet, int row, Resource resource, Locale locale) {
        Resource.Facts facts = resource.facts();
        sheet.value(row, 0, texts.get(locale, facts.kind().key()));
        sheet.value(row, 1, facts.name());
        sheet.value(row, 2, facts.address());
        sheet.value(row, 3, facts.telephone());
        sheet.value(row, 4, facts.hours());
        sheet.value(row, 5, facts.position().lng());
        sheet.value(row, 6, facts.position().lat());
        sheet.value(row, 7, resource.grid().name());
    }
}
