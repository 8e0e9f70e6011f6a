package org.gridboard.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gridboard.platform.Texts;
import org.junit.jupiter.api.Test;

/** {@code docs/indicators.md} says what the program's own definitions say. Written anew with {@code -Ddocs.write=true}. */
class IndicatorsPageTest {

    private static final Path PAGE = Path.of("docs", "indicators.md");

    private final Texts texts = new Texts();

    /** The numbers of the worked examples: above and below the line; of the median its hours. */
    private static long[] example(Indicator indicator) {
        return switch (indicator) {
            case COVERAGE -> new long[] {21, 24};
            case ROUNDS_KEPT -> new long[] {9, 10};
            case KEY_VISITS_KEPT -> new long[] {18, 20};
            case ON_TIME_CLOSURE -> new long[] {20, 25};
            case CLOSURE -> new long[] {23, 25};
            case ON_SPOT -> new long[] {22, 40};
            case REWORK -> new long[] {3, 30};
            case PROMISES_KEPT -> new long[] {14, 16};
            case SIX_CLEARS -> new long[] {2160, 2400};
            case OPEN_ISSUES -> new long[] {6, 400};
            case MEDIAN_HOURS -> new long[] {5, 1};
        };
    }

    @Test
    void the_page_says_what_the_definitions_say() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).content().isEqualTo(page());
    }

    private String page() {
        var page = new StringBuilder("""
                # 指标 Indicators

                Generated from `Indicator`, its texts and the functions in `db/migration/V151__figure_records.sql`; what was decided
                to make them exact stands in [decision 050](decisions/050-indicators-made-exact.md). A ratio whose denominator is 0 is
                *no data* (无数据). A denominator below 10, unless the setting `few-cases` says otherwise, is marked *few cases* (样本少)
                and not ranked. A running period counts up to now.
                """);
        for (Indicator indicator : Indicator.values()) {
            page.append("\n## `%s` %s · %s\n".formatted(indicator, chinese(indicator.key()), english(indicator.key())));
            page.append("%s · %s · records: `%s`\n"
                    .formatted(words(indicator.direction()), words(indicator.unit()), indicator.recordsFunction()));
            page.append(section(Locale.CHINESE, indicator, "例"));
            page.append(section(Locale.ENGLISH, indicator, "Example"));
        }
        return page.toString();
    }

    private String section(Locale language, Indicator indicator, String example) {
        return "\n**%s**\n\n%s\n\n*%s:* %s\n"
                .formatted(
                        texts.get(language, indicator.ratioKey()),
                        texts.get(language, indicator.definitionKey()),
                        example,
                        example(language, indicator));
    }

    private String example(Locale language, Indicator indicator) {
        long[] numbers = example(indicator);
        BigDecimal value = BigDecimal.valueOf(numbers[0] * indicator.unit().factor())
                .divide(BigDecimal.valueOf(numbers[1]), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        String told = texts.get(language, indicator.unit().key(), value.toPlainString());
        return texts.get(
                language, indicator.key() + ".example", String.valueOf(numbers[0]), String.valueOf(numbers[1]), told);
    }

    private String chinese(String key) {
        return texts.get(Locale.CHINESE, key);
    }

    private String english(String key) {
        return texts.get(Locale.ENGLISH, key);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
