package org.gridboard.wall.ui;

import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import org.gridboard.live.GridStatus;
import org.jspecify.annotations.Nullable;

/** Coverage as a wall says it: rounded as on the map beside it. */
class CoverageFigure extends Span {

    /** @param coverage 0–1; null where nothing was due */
    void show(@Nullable Double coverage) {
        setText(
                coverage == null
                        ? getTranslation("wall.noData")
                        : NumberFormat.getPercentInstance(getLocale()).format(GridStatus.percent(coverage) / 100.0));
    }
}
