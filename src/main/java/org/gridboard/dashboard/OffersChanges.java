package org.gridboard.dashboard;

import java.util.Set;
import org.gridboard.live.ChangeKind;

/** A list that may not move under who is using it: it offers what has changed instead of being read anew. */
public interface OffersChanges {

    /** Something of these kinds has changed. Answers whether the list offers it; if not, it is read anew as any other. */
    boolean offers(Set<ChangeKind> kinds);
}
