package org.gridboard.standing.report.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.CompletionException;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.RecordQuery;
import org.gridboard.standing.report.ExportCancelled;
import org.gridboard.standing.report.ExportFile;
import org.gridboard.standing.report.ExportJobs;
import org.gridboard.standing.report.RecordFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the records behind a number along, however many: shows how far it is, and can be cancelled. The work is done behind
 * the page; a page that goes away stops it.
 */
@Route(value = "export/:area", autoLayout = false)
@RolesAllowed({"GRID_CHIEF", "GRID_MEMBER", "SECRETARY", "STREET_STAFF"})
class ExportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(ExportView.class);

    private final ExportJobs jobs;
    private final AskedFor askedFor;
    private final ErrorLine error = new ErrorLine();
    private final Div step = new Div();
    private @Nullable RunPane running;
    private @Nullable ExportFile file;

    ExportView(ExportJobs jobs, AskedFor askedFor) {
        this.jobs = jobs;
        this.askedFor = askedFor;
        addClassName("gb-page");
        add(
                new Header(
                        new Anchor("", getTranslation("standingreport.home")),
                        new H1(getTranslation("standingreport.export.title"))),
                error,
                step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            offer(askedFor.records(event).orElseThrow(NotFoundException::new));
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }

    private void offer(RecordQuery query) {
        step.removeAll();
        step.add(new OfferPane(askedFor.words(query, getLocale()), format -> run(query, format)));
    }

    private void run(RecordQuery query, RecordFormat format) {
        UI ui = UI.getCurrentOrThrow();
        error.clear();
        var pane = new RunPane(ui);
        running = pane;
        step.removeAll();
        step.add(pane);
        jobs.start(query, format, getLocale(), pane.progress()).whenComplete((written, failure) -> {
            try {
                ui.access(() -> finish(query, format, pane, written, failure));
            } catch (UIDetachedException e) {
                LOG.info("the page of an export is gone");
                if (written != null) {
                    written.close();
                }
            }
        });
    }

    private void finish(
            RecordQuery query,
            RecordFormat format,
            RunPane pane,
            @Nullable ExportFile written,
            @Nullable Throwable failure) {
        running = null;
        if (written != null && !isAttached()) {
            written.close();
        } else if (written != null) {
            file = written;
            step.removeAll();
            step.add(new DonePane(
                    written, format, format.fileName(query), pane.progress().asOf()));
        } else {
            offer(query);
            say(failure);
        }
    }

    private void say(@Nullable Throwable failure) {
        switch (failure instanceof CompletionException wrapped ? wrapped.getCause() : failure) {
            case ExportCancelled cancelled -> error.show(new RefusedException("standingreport.export.cancelled"));
            case RefusedException refused -> error.show(refused);
            case null, default -> {
                LOG.error("an export failed", failure);
                error.show(new RefusedException("standingreport.export.failed"));
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (running != null) {
            running.progress().cancel();
        }
        if (file != null) {
            file.close();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("standingreport.export.page");
    }
}
