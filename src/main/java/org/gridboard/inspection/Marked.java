package org.gridboard.inspection;

/**
 * The answer to a mark.
 *
 * @param first whether this mark is the sighting that counts; false if another stood already
 * @param standing the sighting that counts
 */
public record Marked(boolean first, Sighting standing) {

    /** Whether what counts is what was said: by this mark, or by the same account before, as when an answer was lost. */
    public boolean says(Result result) {
        return first || standing.mine() && standing.result() == result;
    }
}
