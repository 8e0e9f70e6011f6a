package org.gridboard.boundary.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as it stands in its address: {@code boundaries/350203011048/2026-11-20?draft=7&piece=3,5&show=effects}.
 *
 * @param day whose boundaries are shown while no draft is open
 * @param draft the open draft, or null
 * @param pieces the chosen pieces of the draft, in the order in which they were chosen; at most {@value #MOST_PIECES}
 * @param effects whether the effects of the draft are shown instead of its tools
 */
record Asked(AreaCode area, LocalDate day, @Nullable RedrawingId draft, List<PieceId> pieces, boolean effects) {

    static final int MOST_PIECES = 2;

    private static final String DRAFT = "draft";
    private static final String PIECE = "piece";
    private static final String SHOW = "show";
    private static final String EFFECTS = "effects";

    Asked {
        pieces = pieces.stream().distinct().limit(MOST_PIECES).toList();
    }

    /** What the address asks for; a number that is none asks for nothing. */
    static Asked of(AreaCode area, LocalDate day, QueryParameters query) {
        return new Asked(
                area,
                day,
                query.getSingleParameter(DRAFT)
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(text -> new RedrawingId(Long.parseLong(text)))
                        .orElse(null),
                query.getSingleParameter(PIECE).map(Asked::pieces).orElse(List.of()),
                query.getSingleParameter(SHOW).filter(EFFECTS::equals).isPresent());
    }

    /** The day that the text names, or today where there is none; nothing where it names no day, or one to come. */
    static Optional<LocalDate> day(Optional<String> text, LocalDate today) {
        try {
            return Optional.of(text.map(LocalDate::parse).orElse(today)).filter(day -> !day.isAfter(today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<PieceId> pieces(String text) {
        return Arrays.stream(text.split(",", MOST_PIECES + 1))
                .filter(number -> number.matches("\\d{1,9}"))
                .map(number -> new PieceId(Integer.parseInt(number)))
                .toList();
    }

    Asked withDay(LocalDate other) {
        return new Asked(area, other, null, List.of(), false);
    }

    /** The same place with this draft open. */
    Asked withDraft(RedrawingId other) {
        return new Asked(area, day, other, List.of(), false);
    }

    /** The boundaries of the day, without a draft. */
    Asked withoutDraft() {
        return new Asked(area, day, null, List.of(), false);
    }

    Asked withPieces(List<PieceId> others) {
        return new Asked(area, day, draft, others, effects);
    }

    Asked withEffects(boolean shown) {
        return new Asked(area, day, draft, pieces, shown);
    }

    /** Chooses the piece alone, or in addition to the one chosen last; one that is chosen already is let go of. */
    Asked choose(PieceId piece, boolean additive) {
        if (pieces.contains(piece) && (additive || pieces.size() == 1)) {
            return withPieces(
                    pieces.stream().filter(each -> !each.equals(piece)).toList());
        }
        return withPieces(additive && !pieces.isEmpty() ? List.of(pieces.getLast(), piece) : List.of(piece));
    }

    /** The path of this address, without a leading slash. */
    String path() {
        return "boundaries/" + area + "/" + day;
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (draft != null) {
            query.put(DRAFT, Long.toString(draft.value()));
        }
        if (!pieces.isEmpty()) {
            query.put(PIECE, pieces.stream().map(PieceId::toString).collect(Collectors.joining(",")));
        }
        if (effects) {
            query.put(SHOW, EFFECTS);
        }
        return QueryParameters.simple(query);
    }

    /** Path and query, without a leading slash. */
    String url() {
        String query = query().getQueryString();
        return query.isEmpty() ? path() : path() + "?" + query;
    }
}
