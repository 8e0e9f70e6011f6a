package org.gridboard.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.Act;
import org.jspecify.annotations.Nullable;

/**
 * The minutes (会议纪要) of a meeting as they were frozen. They are a document: what they say is text, in Chinese, and no key
 * that another edition of the program might word otherwise. Residents' names are masked.
 *
 * @param number such as 2026-014: the year of the day, and which of the community's in that year
 * @param dayOff whether no work was done on the day
 * @param closedBy the name of the secretary who closed it
 * @param seconds from opening to closing
 */
public record Minutes(
        String number,
        AreaCode community,
        String communityName,
        LocalDate day,
        boolean dayOff,
        Instant openedAt,
        Instant closedAt,
        String closedBy,
        long seconds,
        List<Attended> attendance,
        List<Item> items,
        List<CarriedOver> carriedOver) {

    public Minutes {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        carriedOver = List.copyOf(carriedOver);
    }

    /**
     * Who was expected or came.
     *
     * @param role null for a guest
     * @param grids short names such as 第2网格
     */
    public record Attended(String name, @Nullable Role role, List<String> grids, boolean present) {}

    /**
     * What was taken, in the order of the agenda.
     *
     * @param ref as {@link ItemRef} writes it
     * @param issue its number, or null where it is none
     * @param grid its short name; of a free item, the community's name
     * @param act null where nothing was decided, or a measure was only noted
     * @param decided whether something was decided
     * @param by who decided, null for nobody
     * @param seconds how long it was talked about
     */
    public record Item(
            String ref,
            ItemKind kind,
            @Nullable Long issue,
            String grid,
            String title,
            boolean decided,
            @Nullable Act act,
            @Nullable String assignee,
            @Nullable Instant due,
            String measure,
            String note,
            @Nullable String by,
            @Nullable Instant at,
            int seconds) {}

    /** An issue that was raised and not decided on: the next meeting has it again, carried over so many times. */
    public record CarriedOver(long issue, String grid, String title, int times) {}
}
