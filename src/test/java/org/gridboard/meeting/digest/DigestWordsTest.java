package org.gridboard.meeting.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gridboard.platform.Texts;
import org.junit.jupiter.api.Test;

class DigestWordsTest {

    private static final String MINUTES = """
            {"number":"2026-014","communityName":"莲秀社区","day":"2026-11-20","closedBy":"林书记",
             "attendance":[{"name":"陈大海"}],"items":[%s],
             "carriedOver":[{"issue":1099,"grid":"第7网格","title":"消防通道","times":2}]}""";
    private static final String ITEM = """
            {"issue":%d,"grid":"%s","title":"王某某 13812345678 湖滨南路1号","decided":true,"act":"%s",
             "assignee":"陈大海","measure":"联系王某某","note":"身份证 350203","by":"林书记"}""";

    private final DigestWords words = new DigestWords(new Texts());

    @Test
    void it_tells_numbers_issue_numbers_and_grids() {
        String items = ITEM.formatted(1042, "第2网格", "ASSIGN") + ","
                + ITEM.formatted(1043, "第2网格", "ASSIGN") + ","
                + ITEM.formatted(1044, "第3网格", "CLOSE") + ","
                + "{\"issue\":null,\"grid\":\"莲秀社区\",\"title\":\"其他\",\"decided\":true,\"act\":null}";
        assertThat(say(items, Locale.CHINESE)).isEqualTo("""
                莲秀社区 2026-11-20 例会纪要 2026-014
                议题 4 项。交办 2、结案 1、结转下次 1
                第2网格：2 项 #1042 #1043
                第3网格：1 项 #1044
                详见 Gridboard 会议纪要。""");
        assertThat(say(items, Locale.ENGLISH))
                .startsWith("莲秀社区 2026-11-20 minutes 2026-014\n4 items. assigned 2, closed 1");
    }

    @Test
    void it_tells_nothing_that_anybody_has_typed() {
        assertThat(say(ITEM.formatted(1042, "第2网格", "ASSIGN"), Locale.CHINESE))
                .doesNotContain("王某", "138", "湖滨", "陈大海", "身份证", "林书记", "消防");
    }

    @Test
    void however_much_was_decided_a_robot_takes_it() {
        String items = IntStream.range(0, 300)
                .mapToObj(i -> ITEM.formatted(100_000 + i, "第%d网格".formatted(i % 150), "ASSIGN"))
                .collect(Collectors.joining(","));
        String said = say(items, Locale.CHINESE);
        assertThat(said.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2_048);
        assertThat(said).contains("议题 300 项", "第0网格").endsWith("详见 Gridboard 会议纪要。");
    }

    private String say(String items, Locale language) {
        return words.of(Digest.of(MINUTES.formatted(items)), language);
    }
}
