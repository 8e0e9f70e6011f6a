package org.gridboard.standing.award;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.gridboard.platform.Texts;
import org.gridboard.standing.Period;
import org.springframework.stereotype.Component;

/** How a period is called: 2026年10月, week 47 of 2026, or its first and last day. */
@Component
public class PeriodWords {

    private static final int TOKEN_OF_MONTH = "2026-10".length();

    private final Texts texts;

    PeriodWords(Texts texts) {
        this.texts = texts;
    }

    public String of(Period period, Locale locale) {
        LocalDate first = period.first();
        String token = period.token();
        if (token.contains("W")) {
            int week = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            int year = first.get(IsoFields.WEEK_BASED_YEAR);
            return texts.get(
                    locale,
                    "award.period.week",
                    year,
                    week,
                    first.toString(),
                    period.last().toString());
        }
        if (token.contains("Q")) {
            return texts.get(locale, "award.period.quarter", first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
        }
        return token.length() == TOKEN_OF_MONTH
                ? texts.get(
                        locale,
                        "award.period.month",
                        first.getYear(),
                        first.getMonthValue(),
                        first.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale))
                : texts.get(
                        locale,
                        "award.period.days",
                        first.toString(),
                        period.last().toString());
    }
}
