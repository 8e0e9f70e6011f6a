package org.gridboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "王芳, 王*",
        "王小明, 王*",
        "欧阳修, 欧*",
        "司马相如, 司*",
        "买买提·艾力, 买*",
        "王, 王*",
        "John Smith, J*",
        "𠮷田, 𠮷*",
        "'', ''",
        "'  ', ''",
        "'　', ''",
        "' 王芳', 王*",
        "'　王芳', 王*",
    })
    void a_name_shows_its_first_character(String name, String shown) {
        assertThat(Masking.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "13812345678, 138****5678",
                "0592-5551234, 059****1234",
                "+8613812345678, +86****5678",
                "１３８１２３４５６７８, １３８****５６７８",
                "62345678, ****78",
                "5551234, ****34",
                "12345, ****45",
                "110, ****",
                "12, ****",
                "1, ****",
                "1381234567😀, 138****567😀",
                "'', none",
                "' ', none",
                "none, none",
            })
    void a_telephone_number_shows_its_ends(String telephone, String shown) {
        assertThat(Masking.telephone(telephone)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "35020319800101123X, **************123X",
                "350203800101123, **************1123",
                "1234567, none",
                "'', none",
                "none, none",
            })
    void an_identity_number_shows_its_last_four(String number, String shown) {
        assertThat(Masking.identityNumber(number)).isEqualTo(shown);
    }
}
