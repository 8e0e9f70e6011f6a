package org.gridboard.standing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.gridboard.platform.Texts;
import org.gridboard.platform.paper.PaperPage;
import org.gridboard.platform.paper.PaperPdf;
import org.gridboard.standing.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthlyReportPdfTest {

    private static final Texts TEXTS = new Texts();
    private static final float A4_WIDTH_IN_POINTS = 595.3f;

    private final PaperPdf pdf = new PaperPdf();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void what_the_report_says_is_read_back_from_the_PDF(String language) throws IOException {
        Locale locale = Locale.of(language);
        String text = bare(read(draw(4, locale)));
        var words = new ReportWords(TEXTS, locale);

        assertThat(text).contains("丙街道", "2026-11-0215:50:07", "丙001社区<&>", "2026-10-10", "417", "1/2", "2/2");
        for (Indicator indicator : Indicator.values()) {
            assertThat(text)
                    .contains(
                            bare(words.name(indicator)),
                            bare(words.text(indicator.ratioKey())),
                            bare(words.text(indicator.definitionKey())),
                            words.value(TestReport.figure(indicator, 1)),
                            words.value(TestReport.figure(indicator, 3)) + "*");
        }
        assertThat(text).doesNotContain("!standing", "#");
    }

    @Test
    void the_areas_of_the_map_are_drawn_in_the_shades_of_their_figures() throws IOException {
        try (PDDocument document = Loader.loadPDF(draw(4, Locale.CHINESE))) {
            assertThat(document.getPages())
                    .allSatisfy(page ->
                            assertThat(page.getMediaBox().getWidth()).isCloseTo(A4_WIDTH_IN_POINTS, Offset.offset(1f)));
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            for (int shade : new int[] {0, 2, 4}) {
                int color = Integer.decode(Shades.COLORS.get(shade));
                assertThat(pixels(page, color)).as(Shades.COLORS.get(shade)).isGreaterThan(500);
            }
        }
    }

    @Test
    void two_hundred_areas_take_their_place_on_A4_with_the_headings_on_each_page() throws IOException {
        byte[] file = draw(200, Locale.CHINESE);
        String text = bare(read(file));
        assertThat(text).contains("丙001社区", "丙200社区");
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isBetween(5, 40);
        }
        assertThat(text.split("重点走访及时率", -1)).hasSizeGreaterThan(7);
    }

    @Test
    void a_report_without_outlines_and_areas_says_so() throws IOException {
        assertThat(bare(read(draw(0, Locale.CHINESE)))).contains("没有边界，无法画图");
    }

    @Test
    void the_page_in_the_browser_is_the_same_with_its_text_escaped() {
        String html = page(4, Locale.CHINESE).html();
        assertThat(html)
                .contains("丙001社区&lt;&amp;&gt;", "<path", "viewBox", "417")
                .doesNotContain("社区<&>");
    }

    private static long pixels(BufferedImage page, int color) {
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .filter(i -> (page.getRGB(i % page.getWidth(), i / page.getWidth()) & 0xFFFFFF) == color)
                .count();
    }

    private static PaperPage page(int areas, Locale locale) {
        return new ReportPage(new ReportWords(TEXTS, locale), "王*").of(TestReport.data(areas));
    }

    private byte[] draw(int areas, Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.write(out, page(areas, locale));
        return out.toByteArray();
    }

    private static String read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            return stripper.getText(document);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
