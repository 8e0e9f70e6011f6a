package org.gridboard.opendata;

/**
 * A key that has just been made.
 *
 * @param secret what the door is opened with; it cannot be shown again
 */
public record NewToken(TokenId id, String label, String secret) {

    @Override
    public String toString() {
        return "NewToken " + id;
    }
}
