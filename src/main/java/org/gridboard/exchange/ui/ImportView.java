package org.gridboard.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gridboard.area.Areas;
import org.gridboard.exchange.ImportCancelled;
import org.gridboard.exchange.ImportJobs;
import org.gridboard.exchange.ImportKind;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Imports;
import org.gridboard.exchange.Inspection;
import org.gridboard.exchange.Outcome;
import org.gridboard.exchange.Progress;
import org.gridboard.exchange.Reports;
import org.gridboard.exchange.Sentences;
import org.gridboard.exchange.UploadedFile;
import org.gridboard.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports in four steps: file, columns, preview, done. The work is done behind the page; a page that goes away stops it. */
@Route(value = "import", autoLayout = false)
@RolesAllowed({"ADMINISTRATOR", "STREET_STAFF", "SECRETARY"})
class ImportView extends Main implements HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportView.class);

    private final Imports imports;
    private final Reports reports;
    private final ImportJobs jobs;
    private final Areas areas;
    private final Sentences sentences;
    private final History history;
    private final Paragraph error = new Paragraph();
    private final Div step = new Div();
    private @Nullable UploadedFile file;
    private @Nullable Progress progress;

    ImportView(Imports imports, Reports reports, ImportJobs jobs, Areas areas, Texts texts, Clock clock) {
        this.imports = imports;
        this.reports = reports;
        this.jobs = jobs;
        this.areas = areas;
        sentences = new Sentences(texts, getLocale());
        history = new History(sentences, reports, clock.getZone());
        addClassName("gb-page");
        error.addClassName("gb-error");
        error.getElement().setAttribute("role", "alert");
        var home = new Anchor("", getTranslation("exchange.home"));
        add(new Header(home, new H1(getTranslation("exchange.title"))), error, step, history);
        begin();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.page");
    }

    private void begin() {
        drop();
        say("");
        show(new UploadStep(imports.kinds(), this::inspect, this::refuse));
    }

    private void inspect(ImportKind kind, UploadedFile uploaded) {
        drop();
        file = uploaded;
        run(watching -> imports.inspect(kind, uploaded.path()), found -> map(found, uploaded));
    }

    private void map(Inspection found, UploadedFile uploaded) {
        show(new MappingStep(
                found, uploaded, new TargetFields(found, areas), this::preview, this::refuse, this::begin));
    }

    private void preview(ImportOrder order) {
        run(watching -> imports.preview(order, watching), outcome -> offer(order, outcome));
    }

    private void offer(ImportOrder order, Outcome outcome) {
        show(new PreviewStep(sentences, order.fileName(), outcome, () -> store(order, outcome), this::begin));
    }

    private void store(ImportOrder order, Outcome outcome) {
        run(watching -> imports.store(order, outcome.counts(), watching), this::done);
    }

    private void done(UUID id) {
        drop();
        history.refresh();
        reports.find(id).ifPresent(report -> show(new DoneStep(sentences, reports, report, this::begin)));
    }

    private <T> void run(Function<Progress, T> work, Consumer<T> then) {
        UI ui = UI.getCurrentOrThrow();
        Component before = step.getChildren().findFirst().orElseThrow();
        var pane = new RunPane(ui);
        progress = pane.progress();
        say("");
        show(pane);
        jobs.start(() -> work.apply(pane.progress())).whenComplete((result, failure) -> {
            try {
                ui.access(() -> finish(before, result, failure, then));
            } catch (UIDetachedException e) {
                LOG.info("the page of an import is gone");
            }
        });
    }

    private <T> void finish(Component before, T result, @Nullable Throwable failure, Consumer<T> then) {
        progress = null;
        if (failure == null) {
            then.accept(result);
            return;
        }
        if (before instanceof UploadStep) {
            drop();
        }
        show(before);
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        switch (cause) {
            case ImportRefused refused -> refuse(refused);
            case ImportCancelled cancelled -> say(getTranslation("exchange.cancelled"));
            default -> {
                LOG.error("an import failed", cause);
                say(getTranslation("exchange.failed"));
            }
        }
    }

    private void refuse(ImportRefused refused) {
        say(sentences.of(refused));
    }

    private void show(Component component) {
        step.removeAll();
        step.add(component);
    }

    private void say(String sentence) {
        error.setText(sentence);
        error.setVisible(!sentence.isEmpty());
    }

    private void drop() {
        if (file != null) {
            file.close();
            file = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (progress != null) {
            progress.cancel();
        }
        drop();
    }
}
