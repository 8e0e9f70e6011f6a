package org.gridboard.issue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.SearchProvider;
import org.springframework.stereotype.Component;

/** Finds issues by number, {@code 1042} or {@code #1042}, and by words of their title. */
@Component
class IssueSearch implements SearchProvider {

    private static final Pattern NUMBER = Pattern.compile("#?\\s*(\\d{1,18})");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final IssueLists lists;

    IssueSearch(IssueLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Hit> search(String text, AreaCode area, int limit) {
        String asked = text.strip();
        if (asked.isEmpty()) {
            return List.of();
        }
        Stream<IssueRow> byWords = lists.byWords(area, Arrays.asList(BLANKS.split(asked)), limit).stream();
        return Stream.concat(byNumber(asked, area), byWords)
                .distinct()
                .limit(limit)
                .map(IssueSearch::hit)
                .toList();
    }

    private Stream<IssueRow> byNumber(String asked, AreaCode area) {
        Matcher number = NUMBER.matcher(asked);
        return number.matches()
                ? lists.byNumber(area, new IssueId(Long.parseLong(number.group(1)))).stream()
                : Stream.empty();
    }

    private static Hit hit(IssueRow row) {
        return new Hit(
                "issue",
                row.id().toString(),
                row.title(),
                "#" + row.id() + " · " + row.grid().name());
    }
}
