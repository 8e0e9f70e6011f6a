package org.gridboard.boundary;

import java.util.List;
import org.gridboard.boundary.partition.Finding;

/**
 * What is counted and found in a draft at one of its versions.
 *
 * @param findings none where nothing can be drawn any more
 */
public record DraftReading(List<PieceCounsel> counsel, List<Finding> findings) {

    public DraftReading {
        counsel = List.copyOf(counsel);
        findings = List.copyOf(findings);
    }
}
