package org.gridboard.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridboard.meeting.Minutes;
import org.gridboard.platform.Texts;
import org.gridboard.platform.paper.PaperPdf;
import org.junit.jupiter.api.Test;

class MinutesPdfTest {

    private static final int A4_WIDTH_IN_POINTS = 595;

    private final MinutesPdf pdf = new MinutesPdf(new Texts(), new PaperPdf());

    @Test
    void what_the_minutes_say_is_read_back_from_the_PDF_in_the_same_order() throws IOException {
        Sheet sheet = sheet(List.of(
                TestMinutes.assigned(1042, "湖滨南路门前三包：日月金木水火土占道经营", "3日内清理，长效管理。", "电话138****5678，王*反映；“已两次”——见照片…"),
                TestMinutes.assigned(1043, "=1+1 <b>& \"quoted\"", "", "")));
        String text = bare(read(draw(sheet, Locale.CHINESE)));

        String expected = sheet.title()
                + sheet.head().stream().map(fact -> fact.name() + fact.value()).collect(Collectors.joining());
        assertThat(text).contains(bare(expected));
        int at = 0;
        for (Sheet.Entry item : sheet.items()) {
            String whole =
                    bare("【" + item.kind() + "】" + item.title() + item.decision() + item.measure() + item.note());
            assertThat(text.indexOf(whole, at)).as(whole).isGreaterThanOrEqualTo(at);
            at = text.indexOf(whole, at);
        }
        assertThat(text.substring(at)).contains("第7网格·消防通道堆放杂物#1099（第2次结转）", "第1项的期限应为周三。");
        assertThat(text).contains("现状：结案，按期", "SHA-256" + "a1".repeat(32));
    }

    /** Noto's radicals share their glyphs with characters: each has to come back as itself. */
    @Test
    void every_character_of_GB_2312_can_be_copied_and_searched() throws IOException {
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        String all = IntStream.rangeClosed(0x4E00, 0x9FFF)
                .filter(code -> simplified.canEncode((char) code))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(all).hasSize(6_763);

        String text = bare(read(draw(sheet(List.of(TestMinutes.assigned(1, "全部", "", all))), Locale.CHINESE)));

        assertThat(withoutPages(text)).contains(all);
        assertThat(text.codePoints()).noneMatch(code -> code >= 0x2E80 && code <= 0x2FDF);
    }

    @Test
    void radicals_copied_from_another_PDF_are_drawn_as_the_characters_they_stand_for() throws IOException {
        String text = bare(read(draw(sheet(List.of(TestMinutes.assigned(1, "⽇⽉⼈⾏", "", ""))), Locale.CHINESE)));
        assertThat(text).contains("日月人行#1");
    }

    @Test
    void three_hundred_items_take_their_place_on_A4_and_lose_nothing() throws IOException {
        String longest = IntStream.range(0, 1_000)
                .mapToObj(i -> "第%04d句话，共十二字。".formatted(i))
                .collect(Collectors.joining());
        List<Minutes.Item> items = IntStream.range(0, 300)
                .mapToObj(i -> TestMinutes.assigned(
                        i, "事项" + i, "", i % 100 == 0 || i == 299 ? longest : i == 150 ? "x".repeat(12_000) : "记"))
                .toList();
        assertThat(longest).hasSizeGreaterThan(12_000);

        byte[] drawn = draw(sheet(items), Locale.ENGLISH);

        try (PDDocument document = Loader.loadPDF(drawn)) {
            assertThat(document.getPages())
                    .allSatisfy(page ->
                            assertThat((int) page.getMediaBox().getWidth()).isEqualTo(A4_WIDTH_IN_POINTS));
        }
        String text = withoutPages(bare(read(drawn)));
        assertThat(text).contains("x".repeat(12_000));
        assertThat(text.split("第0500句话", -1)).hasSize(5);
        for (String title : List.of("事项0#0", "事项299#299")) {
            String item = text.substring(text.indexOf(title));
            assertThat(item.indexOf("第0000句话")).as(title).isBetween(0, 200);
            assertThat(item.indexOf("第0999句话")).as(title).isBetween(longest.length() - 200, longest.length() + 1_000);
        }
    }

    @Test
    void a_changed_document_says_so_on_paper() throws IOException {
        var minutes = TestMinutes.of(List.of());
        Sheet sheet = TestMinutes.WORDS.of(TestMinutes.kept(minutes, false), Locale.CHINESE);
        assertThat(bare(read(draw(sheet, Locale.CHINESE)))).contains("已被改动，不能作为依据");
    }

    private static Sheet sheet(List<Minutes.Item> items) {
        return TestMinutes.WORDS.of(TestMinutes.kept(TestMinutes.of(items), true), Locale.CHINESE);
    }

    private byte[] draw(Sheet sheet, Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.write(out, sheet, locale);
        return out.toByteArray();
    }

    private static String read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Where lines break is the page's business. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Without what stands at the foot of each page. */
    private static String withoutPages(String text) {
        return text.replaceAll("(纪要2026-014·)?SHA-256[0-9a-f]{64}", "").replaceAll("\\d+/\\d+", "");
    }
}
