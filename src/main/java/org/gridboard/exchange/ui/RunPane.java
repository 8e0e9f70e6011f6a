package org.gridboard.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.gridboard.exchange.Progress;

/** How far the work behind the page has come, and the button that stops it. */
class RunPane extends Section {

    private static final long BETWEEN_NANOSECONDS = 200_000_000;

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph phase = new Paragraph();
    private final Progress progress;

    RunPane(UI ui) {
        addClassName("gb-section");
        progress = new Watched(ui);
        bar.setIndeterminate(true);
        phase.getElement().setAttribute("role", "status");
        var cancel = new Button(getTranslation("exchange.run.cancel"), click -> progress.cancel());
        cancel.setDisableOnClick(true);
        add(phase, bar, cancel);
    }

    Progress progress() {
        return progress;
    }

    private void show(Progress.Phase at, int done, int total) {
        phase.setText(getTranslation(at.key(), done, total));
        bar.setIndeterminate(total == 0);
        if (total > 0) {
            bar.setValue(Math.min(1, (double) done / total));
        }
    }

    /** Tells the page now and then, not for every row. */
    private final class Watched extends Progress {

        private final transient UI ui;
        private long last;

        Watched(UI ui) {
            this.ui = ui;
        }

        @Override
        protected void show(Phase at, int done, int total) {
            long now = System.nanoTime();
            if (total == 0 || now - last > BETWEEN_NANOSECONDS) {
                last = now;
                ui.access(() -> RunPane.this.show(at, done, total));
            }
        }
    }
}
