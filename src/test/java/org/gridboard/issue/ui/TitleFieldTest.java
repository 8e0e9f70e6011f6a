package org.gridboard.issue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleFieldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3号楼楼道堆物。已通知业主|3号楼楼道堆物",
                "楼道堆物，挡住灭火器|楼道堆物，挡住灭火器",
                "Bins overflow. Third time.|Bins overflow",
                "Leak at 3.5 m|Leak at 3.5 m",
                "'  什么都没有  '|什么都没有",
                "。|''",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一|一二三四五六七八九十一二三四五六七八九十一二三四五六七八九…",
            })
    void a_title_begins_as_the_first_words(String words, String title) {
        assertThat(TitleField.firstWords(words)).isEqualTo(title);
    }
}
