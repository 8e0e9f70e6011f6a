package org.gridboard.exchange.household;

import java.util.List;
import java.util.Objects;
import org.gridboard.access.Masking;

/** What is read of a stay in the floating population register. */
enum FloatingField implements CellField {
    ADDRESS(200),
    ROOM(40),
    ARRIVED_ON(40),
    LANDLORD(60),
    LANDLORD_TELEPHONE(40),
    UNTIL_ON(40);

    static final List<FloatingField> REQUIRED = List.of(ADDRESS, ARRIVED_ON);

    private final int limit;

    FloatingField(int limit) {
        this.limit = limit;
    }

    @Override
    public int limit() {
        return limit;
    }

    @Override
    public String shown(String cell) {
        return switch (this) {
            case LANDLORD -> Masking.name(cell);
            case LANDLORD_TELEPHONE -> Objects.requireNonNullElse(Masking.telephone(Cells.narrow(cell)), "");
            default -> cell;
        };
    }
}
