package org.gridboard.exchange.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a workbook once, keeping nothing, before a reader is let near it: what is damaged, unpacks to too much or is too
 * wide is refused.
 */
final class WorkbookGuard {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final long allowed;
    private long unpacked;

    private WorkbookGuard(long packed) {
        allowed = Math.min(Limits.UNPACKED_BYTES, Math.max(Limits.RATIO_FROM_BYTES, packed * Limits.RATIO));
    }

    /** @throws ImportRefused if the workbook is not fit to be read */
    static void check(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.ENTRIES) {
                throw new ImportRefused(Refusal.UNPACKS_TOO_LARGE);
            }
            var guard = new WorkbookGuard(Files.size(file));
            for (ZipEntry entry : Collections.list(zip.entries())) {
                guard.check(zip, entry);
            }
        } catch (IOException | XMLStreamException e) {
            throw new ImportRefused(e, Refusal.DAMAGED_WORKBOOK);
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        long before = unpacked;
        try (var in = new Counting(zip.getInputStream(entry))) {
            if (entry.getName().matches("xl/worksheets/[^/]+\\.xml")) {
                checkWidth(in);
            }
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (entry.getName().equals("xl/sharedStrings.xml") && unpacked - before > Limits.SHARED_TEXT_BYTES) {
            throw new ImportRefused(Refusal.UNPACKS_TOO_LARGE);
        }
    }

    private static void checkWidth(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(in);
        int cells = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                cells = name.equals("row") ? 0 : name.equals("c") ? cells + 1 : cells;
                if (cells > Limits.COLUMNS || name.equals("c") && isFarRight(reader.getAttributeValue(null, "r"))) {
                    throw new ImportRefused(Refusal.TOO_MANY_COLUMNS, Limits.COLUMNS);
                }
            }
        }
    }

    /** Behind XFD, Excel's last column: a reader would make room for all columns before it. */
    private static boolean isFarRight(@Nullable String reference) {
        return reference != null && reference.matches("[A-Z]{4,}.*");
    }

    /** Counts what comes out, over all entries. */
    private final class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            return count(read, read);
        }

        private int count(int read, int bytes) {
            unpacked += read < 0 ? 0 : bytes;
            if (unpacked > allowed) {
                throw new ImportRefused(Refusal.UNPACKS_TOO_LARGE);
            }
            return read;
        }
    }
}
