package org.gridboard.ledger.agreement;

import org.gridboard.code.KeyArea;

/** What can be signed, and the key area whose ledger it belongs to. A new kind needs a constant here and its name. */
public enum AgreementKind {
    /** 门前三包 agreement of a shop: clean, green and orderly before its door. */
    STREET_FRONTAGE(KeyArea.STREET_ORDER),
    /** 消防安全责任书, fire-safety responsibility letter. */
    FIRE_SAFETY_LETTER(KeyArea.FIRE_SAFETY);

    private final KeyArea keyArea;

    AgreementKind(KeyArea keyArea) {
        this.keyArea = keyArea;
    }

    public KeyArea keyArea() {
        return keyArea;
    }

    /** The key of its name in the user's language. */
    public String key() {
        return "ledger.agreement." + name();
    }
}
