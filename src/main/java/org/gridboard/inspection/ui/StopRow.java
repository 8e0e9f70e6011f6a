package org.gridboard.inspection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.gridboard.inspection.Result;
import org.gridboard.inspection.Round.Stop;
import org.gridboard.inspection.SeenState;
import org.gridboard.inspection.Sighting;
import org.jspecify.annotations.Nullable;

/** One checkpoint of a round: its number and name, what was seen there, and what can be done now. */
class StopRow extends ListItem {

    private final Walk walk;
    private final Span number = new Span();
    private final Span name = new Span();
    private final Div seen = new Div();
    private final Div acts = new Div();
    private @Nullable Shown shown;

    /** What can be done at a checkpoint of a round. */
    interface Walk {

        /** Whether a checkpoint can be marked. */
        boolean canMark();

        boolean canCorrect(Sighting sighting);

        void mark(Stop stop, Result result);

        void correct(Stop stop, Result result);

        void report(Stop stop);

        void openIssue(long issue);

        Component describe(Sighting sighting);
    }

    /** What the row shows: it is drawn anew only if this has changed. */
    private record Shown(Stop stop, boolean next, boolean canMark, boolean canCorrect) {}

    StopRow(Walk walk) {
        this.walk = walk;
        addClassName("gb-stop");
        number.addClassName("gb-stop-number");
        name.addClassName("gb-row-title");
        seen.addClassName("gb-soft");
        acts.addClassName("gb-stop-acts");
        var words = new Div(name, seen);
        words.addClassName("gb-stop-words");
        add(number, words, acts);
    }

    /** @param next whether it is the first that has not been seen */
    void show(Stop stop, boolean next) {
        boolean canCorrect = stop.sighting().filter(walk::canCorrect).isPresent();
        var now = new Shown(stop, next, walk.canMark(), canCorrect);
        if (!now.equals(shown)) {
            shown = now;
            draw(now);
        }
    }

    private void draw(Shown now) {
        Stop stop = now.stop();
        number.setText(Integer.toString(stop.order()));
        name.setText(stop.name());
        setClassName("gb-stop-next", now.next());
        for (SeenState state : SeenState.values()) {
            setClassName("gb-stop-" + state, state == stop.state());
        }
        getElement().setAttribute("aria-current", now.next() ? "step" : "false");
        seen.removeAll();
        acts.removeAll();
        stop.sighting().ifPresent(sighting -> seen.add(walk.describe(sighting)));
        if (stop.isSeen()) {
            addFollowUps(stop, stop.sighting(), now.canCorrect());
        } else if (now.canMark()) {
            acts.add(markButton(stop, Result.IN_ORDER), markButton(stop, Result.PROBLEM));
        }
    }

    private Button markButton(Stop stop, Result result) {
        var mark = new Button(getTranslation("inspection.walk." + result), click -> {
            walk.mark(stop, result);
            click.getSource().setEnabled(true);
        });
        mark.setAriaLabel(getTranslation("inspection.walk.label", mark.getText(), stop.name()));
        mark.addClassName("gb-stop-" + result);
        mark.setDisableOnClick(true);
        return mark;
    }

    private void addFollowUps(Stop stop, Optional<Sighting> seen, boolean canCorrect) {
        boolean problem = stop.state() == SeenState.PROBLEM;
        Optional<Long> issue = seen.map(Sighting::issue);
        issue.ifPresent(id ->
                acts.add(quiet(new Button(getTranslation("inspection.walk.issue", id), click -> walk.openIssue(id)))));
        if (problem && issue.isEmpty() && walk.canMark()) {
            var report = new Button(getTranslation("inspection.walk.report"), click -> walk.report(stop));
            report.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(report);
        }
        if (canCorrect) {
            Result other = problem ? Result.IN_ORDER : Result.PROBLEM;
            acts.add(quiet(new Button(
                    getTranslation("inspection.walk.correct." + other), click -> walk.correct(stop, other))));
        }
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
