package org.gridboard.exchange.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gridboard.exchange.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, and what becomes of it: a misread date or telephone is worse than a rejected one. */
class CellFormsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-09, 2026-11-09, true",
        "2026/11/9, 2026-11-09, false",
        "2026.1.9, 2026-01-09, false",
        "2026年11月6日, 2026-11-06, false",
        "20261106, 2026-11-06, false",
        "46327, 2026-11-01, true",
        "2026-02-30,, true",
        "9/11/2026,, false",
        "昨天,, false",
    })
    void a_date_is_read_in_every_usual_form(String text, LocalDate day, boolean plain) {
        assertThat(DateForms.read(text).orElse(null)).isEqualTo(day);
        assertThat(DateForms.isPlain(text)).isEqualTo(plain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "13812345678, 13812345678,",
        "１３８１２３４５６７８, 13812345678, TELEPHONE_WRITTEN_ANEW",
        "138 1234 5678, 13812345678, TELEPHONE_WRITTEN_ANEW",
        "138-1234-5678, 13812345678, TELEPHONE_WRITTEN_ANEW",
        "+86 13812345678, 13812345678, TELEPHONE_WRITTEN_ANEW",
        "021-63211234, 021-63211234,",
        "63211234, 63211234,",
        "138631895, 138631895, TELEPHONE_WRONG_LENGTH",
        "138123456789, 138123456789, TELEPHONE_WRONG_LENGTH",
        "无,, TELEPHONE_NOT_A_NUMBER",
    })
    void a_telephone_number_is_tidied_and_doubted(String cell, String kept, Reason reason) {
        Telephone telephone = Telephone.read(cell);
        assertThat(telephone.number()).isEqualTo(kept);
        assertThat(telephone.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1403.0, 1403",
        "1403, 1403",
        "3.5, 3.5",
        "310101013001001.0, 310101013001001",
        "A座, A座",
    })
    void a_number_loses_only_needless_zeros(String cell, String kept) {
        assertThat(Cells.withoutNeedlessZeros(cell)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "独居老人，低保户|ELDERLY_ALONE LOW_INCOME|",
                "残疾人;残疾人|DISABLED|",
                "退役军人 留守儿童|VETERAN CHILD_IN_NEED|",
                "精神障碍、重大疾病|MENTAL_DISORDER SERIOUS_ILLNESS|",
                "流动人口,超级英雄|FLOATING|超级英雄",
                "社区矫正,,社区戒毒|COMMUNITY_CORRECTION DRUG_REHABILITATION|",
            })
    void categories_are_told_apart_however_they_are_separated(String cell, String known, String unknown) {
        Categories categories = Categories.read(cell);
        assertThat(categories.known()).isEqualTo(List.of(known.split(" ")));
        if (unknown == null) {
            assertThat(categories.unknown()).isEmpty();
        }
    }
}
