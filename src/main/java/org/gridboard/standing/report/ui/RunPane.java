package org.gridboard.standing.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.gridboard.standing.report.ExportProgress;

/** How far an export has come, and the button that stops it. */
class RunPane extends Section {

    private static final long BETWEEN_NANOSECONDS = 200_000_000;

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph(getTranslation("standingreport.export.counting"));
    private final ExportProgress progress;

    RunPane(UI ui) {
        addClassName("gb-section");
        progress = new Watched(ui);
        bar.setIndeterminate(true);
        words.getElement().setAttribute("role", "status");
        var cancel = new Button(getTranslation("standingreport.export.cancel"), click -> progress.cancel());
        cancel.setDisableOnClick(true);
        add(words, bar, cancel);
    }

    ExportProgress progress() {
        return progress;
    }

    private void show(long done, long total) {
        words.setText(getTranslation("standingreport.export.running", done, total));
        bar.setIndeterminate(false);
        bar.setValue(Math.min(1, (double) done / Math.max(1, total)));
    }

    /** Tells the page now and then, not for every record. */
    private final class Watched extends ExportProgress {

        private final transient UI ui;
        private long last;

        Watched(UI ui) {
            this.ui = ui;
        }

        @Override
        protected void show(long done, long total) {
            long now = System.nanoTime();
            if (now - last > BETWEEN_NANOSECONDS) {
                last = now;
                ui.access(() -> RunPane.this.show(done, total));
            }
        }
    }
}
