package org.gridboard.ledger.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.ledger.EntryKind;
import org.gridboard.ledger.EntryState;
import org.gridboard.ledger.LedgerFilter;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in the URL: {@code /ledger/350203011048/FIRE_SAFETY?from=2026-11-01&to=2026-11-20&kind=ISSUE}. */
final class LedgerAddress {

    private LedgerAddress() {}

    static String path(LedgerFilter filter) {
        return "ledger/" + filter.area() + "/" + filter.keyArea();
    }

    static QueryParameters query(LedgerFilter filter) {
        var query = new LinkedHashMap<String, String>();
        query.put("from", filter.from().toString());
        query.put("to", filter.to().toString());
        if (filter.kind() != null) {
            query.put("kind", filter.kind().name());
        }
        if (filter.state() != null) {
            query.put("state", filter.state().name());
        }
        if (!filter.text().isEmpty()) {
            query.put("text", filter.text());
        }
        return QueryParameters.simple(query);
    }

    /** What the query asks for; whatever it does not say, or says wrongly, is as on the first opening. */
    static LedgerFilter filter(AreaCode area, KeyArea keyArea, QueryParameters query, LocalDate today) {
        LedgerFilter first = LedgerFilter.ofMonth(area, keyArea, today);
        try {
            return new LedgerFilter(
                    area,
                    keyArea,
                    day(query, "from").orElse(first.from()),
                    day(query, "to").orElse(first.to()),
                    constant(query, "kind", EntryKind.class),
                    constant(query, "state", EntryState.class),
                    query.getSingleParameter("text").orElse(""));
        } catch (RefusedException refused) {
            return first;
        }
    }

    /** The key area of that name; nothing where there is none. */
    static Optional<KeyArea> keyArea(String name) {
        return Arrays.stream(KeyArea.values())
                .filter(keyArea -> keyArea.name().equals(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(QueryParameters query, String name, Class<E> type) {
        String asked = query.getSingleParameter(name).orElse("");
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}
