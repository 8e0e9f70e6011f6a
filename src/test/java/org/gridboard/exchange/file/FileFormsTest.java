package org.gridboard.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.exchange.ImportRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file really is, where its headings stand and how they are understood. */
class FileFormsTest {

    private static final Synonyms HEADINGS = Synonyms.load("household-headings");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "EPSG:4326, 4326",
        "EPSG:4490, 4326",
        "urn:ogc:def:crs:EPSG::4549, 4549",
        "urn:ogc:def:crs:EPSG:6.9:4549, 4549",
        "urn:ogc:def:crs:OGC:1.3:CRS84, 4326",
        "http://www.opengis.net/def/crs/EPSG/0/4547, 4547",
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84, 4326",
        "GCJ-02,",
        "EPSG:abc,",
    })
    void a_reference_system_is_known_by_all_its_names(String name, Integer srid) {
        assertThat(CrsName.srid(name)).isEqualTo(Optional.ofNullable(srid));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "网格编码, GRID_CODE",
        "户主姓名（必填）, HEAD_NAME",
        "Head of household, HEAD_NAME",
        "联系 电话, TELEPHONE",
        "ＬＯＮＧＩＴＵＤＥ, LONGITUDE",
        "最近走访日期, LAST_MET",
        "血型,",
    })
    void a_heading_is_guessed_in_either_language(String heading, String field) {
        assertThat(HEADINGS.code(heading)).isEqualTo(Optional.ofNullable(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_csv_file_of_either_character_set_is_read_below_its_title(String charset) throws IOException {
        Path file = write("合成数据\n\n地址;户主姓名;经度;纬度\n南京路1号;\"王;杰\";121.48;31.23\n", Charset.forName(charset));
        assertThat(rows(file)).containsExactly(new TableRow(4, List.of("南京路1号", "王;杰", "121.48", "31.23")));
    }

    @Test
    void a_byte_order_mark_does_not_hide_the_first_heading() throws IOException {
        Path file = write("\uFEFF地址\t户主\t电话\n一\t二\t三\n", StandardCharsets.UTF_8);
        assertThat(rows(file)).containsExactly(new TableRow(2, List.of("一", "二", "三")));
    }

    @Test
    void bytes_of_no_character_set_are_refused() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.write(file, new byte[] {'a', (byte) 0xff, (byte) 0xff, '\n'});
        assertThatThrownBy(() -> TableFile.open(file))
                .isInstanceOf(ImportRefused.class)
                .hasMessageStartingWith("NOT_TEXT");
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("a.csv"), text.getBytes(charset));
    }

    private static List<TableRow> rows(Path file) {
        try (TableFile table = TableFile.open(file)) {
            Heading heading = Heading.find(table, HEADINGS).orElseThrow();
            try (Stream<TableRow> rows = table.rows(heading.sheet())) {
                return rows.filter(row -> row.number() > heading.row()).toList();
            }
        }
    }
}
