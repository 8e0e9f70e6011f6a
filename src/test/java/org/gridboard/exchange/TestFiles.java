package org.gridboard.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Content of files, good and bad, as the tests need it. */
final class TestFiles {

    private TestFiles() {}

    static String collection(String crs, String... features) {
        return "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs
                + "\"}},\"features\":[" + String.join(",", features) + "]}";
    }

    static String feature(String code, String name, String rings) {
        return """
                {"type":"Feature","properties":{"grid_code":"%s","grid_name":"%s","community_name":"测试社区",
                "street_name":"测试街道"},"geometry":{"type":"Polygon","coordinates":%s}}""".formatted(code, name, rings);
    }

    static byte[] workbook(int columns) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("a");
            for (int column = 0; column < columns; column++) {
                sheet.value(0, column, "列" + column);
            }
        }
        return out.toByteArray();
    }

    static byte[] bomb() throws IOException {
        return zip("xl/worksheets/sheet1.xml", ("<worksheet>" + " ".repeat(60 << 20)).getBytes());
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** As many bytes as are asked for, made as they are read. */
    static final class Endless extends InputStream {

        private long left;

        Endless(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int read = (int) Math.min(left, length);
            left -= read;
            return read == 0 ? -1 : read;
        }
    }
}
