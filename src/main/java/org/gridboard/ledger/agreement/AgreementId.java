package org.gridboard.ledger.agreement;

/** The number of an agreement. */
public record AgreementId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
