package org.gridboard.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gridboard.access.Masking;

/** How items that lie in the database are named. Residents are masked, addresses stand where no name is known. */
final class AgendaWords {

    private AgendaWords() {}

    static Words title(ItemKind kind, ResultSet row) throws SQLException {
        return switch (kind) {
            case VISIT -> visit(row);
            case PROMISE -> promise(row);
            default -> Words.typed(row.getString("title"));
        };
    }

    static List<Words> details(ItemKind kind, ResultSet row) throws SQLException {
        if (kind == ItemKind.FREE) {
            return List.of(Words.of("agenda.detail.addedBy", row.getString("about")));
        }
        return kind.isIssue() ? issue(kind, row) : List.of();
    }

    private static Words visit(ResultSet row) throws SQLException {
        String category = row.getString("about");
        return category == null
                ? Words.of("agenda.title.VISIT.plain", whom(row), row.getInt("days"))
                : Words.of(
                        "agenda.title.VISIT",
                        Words.of("household.category." + category),
                        whom(row),
                        row.getInt("days"));
    }

    private static Words promise(ResultSet row) throws SQLException {
        String issue = row.getString("about");
        return issue == null || row.getString("head") != null
                ? Words.of("agenda.title.PROMISE", whom(row), row.getString("title"))
                : Words.of("agenda.title.PROMISE.issue", issue, row.getString("title"));
    }

    private static List<Words> issue(ItemKind kind, ResultSet row) throws SQLException {
        List<Words> details = new ArrayList<>();
        details.add(Words.of("issue.keyArea." + row.getString("about")));
        if (kind == ItemKind.CHECK || kind == ItemKind.RETURNED) {
            details.add(Words.of("agenda.detail." + kind));
        }
        if (row.getInt("carried_over") > 0) {
            details.add(Words.of("agenda.detail.carriedOver", row.getInt("carried_over")));
        }
        if (row.getInt("rework") > 0) {
            details.add(Words.of("agenda.detail.rework", row.getInt("rework")));
        }
        String assignee = row.getString("assignee");
        if (row.getBoolean("is_left")) {
            details.add(Words.of("agenda.detail.left", Objects.requireNonNullElse(assignee, "")));
        } else if (kind == ItemKind.DUE && assignee != null) {
            details.add(Words.typed(assignee));
        }
        return details;
    }

    private static String whom(ResultSet row) throws SQLException {
        String head = row.getString("head");
        return head == null || head.isBlank() ? row.getString("address") : Masking.name(head);
    }
}
