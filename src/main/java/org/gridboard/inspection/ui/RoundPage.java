package org.gridboard.inspection.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Half;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Times;
import org.gridboard.inspection.Mark;
import org.gridboard.inspection.Result;
import org.gridboard.inspection.Round;
import org.gridboard.inspection.Round.Stop;
import org.gridboard.inspection.RoundId;
import org.gridboard.inspection.RoundState;
import org.gridboard.inspection.Rounds;
import org.gridboard.inspection.Sighting;
import org.gridboard.inspection.Sightings;
import org.gridboard.platform.RefusedException;

/**
 * One round, walked: a tap for each checkpoint. A mark draws its own rows and the progress anew, with what other members
 * have seen meanwhile; the device's position follows the mark, so that nobody waits for it.
 */
class RoundPage extends Div implements StopRow.Walk {

    private final Services services;
    private final boolean mayMark;
    private final Desk desk;
    private final Whereabouts whereabouts;
    private final RoundHead head = new RoundHead();
    private final TextField reason = new TextField(getTranslation("inspection.round.reason"));
    private final ErrorLine error = new ErrorLine();
    private final Paragraph notice = new Paragraph();
    private final StopList stops = new StopList(this);
    private Round round;

    /** What the page reads and writes with. */
    record Services(Rounds rounds, Sightings sightings, Times times, Clock clock) {}

    RoundPage(Round round, boolean mayMark, Services services, Desk desk) {
        this.round = round;
        this.mayMark = mayMark;
        this.services = services;
        this.desk = desk;
        whereabouts = new Whereabouts(services.clock());
        addClassNames("gb-form", "gb-round-page");
        reason.setMaxLength(Mark.REASON_MOST);
        reason.setRequiredIndicatorVisible(true);
        notice.addClassName("gb-notice");
        notice.getElement().setAttribute("role", "status");
        show(round);
        say("");
        head.add(error, notice); // stay in sight
        add(head, reason, stops, links());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        stops.bringNextIntoView();
        if (canMark()) {
            whereabouts.ask(position -> {}, refused -> say(getTranslation(refused.key())));
        }
    }

    @Override
    public boolean canMark() {
        return mayMark && round.state().canBeWalked();
    }

    @Override
    public boolean canCorrect(Sighting sighting) {
        return mayMark && sighting.canBeCorrected(ZonedDateTime.now(services.clock()));
    }

    @Override
    public Component describe(Sighting sighting) {
        return new SightingLine(sighting, services.times());
    }

    /** Marks at once; a problem then leads to its report. */
    @Override
    public void mark(Stop stop, Result result) {
        var mark = new Mark(result, whereabouts.fresh().orElse(null), reason.getValue());
        store(() -> services.sightings().mark(round.id(), stop.id(), mark)).ifPresent(marked -> {
            if (!marked.says(result)) {
                say(standing(stop, marked.standing()));
                return;
            }
            if (!marked.standing().verified()) {
                whereabouts.ask(position -> locate(stop, position), refused -> say(getTranslation(refused.key())));
            }
            if (result == Result.PROBLEM) {
                report(stop);
            }
        });
        stops.bringNextIntoView();
    }

    @Override
    public void correct(Stop stop, Result result) {
        store(() -> services.sightings().correct(round.id(), stop.id(), result));
    }

    @Override
    public void report(Stop stop) {
        var checkpoint = new Selected(CheckpointForm.KIND, stop.id().toString());
        desk.show(desk.focus().select(Selected.newFrom("issue", checkpoint, RoundForm.selected(round.id()))));
    }

    @Override
    public void openIssue(long issue) {
        desk.show(desk.focus().select(new Selected("issue", Long.toString(issue))));
    }

    private void locate(Stop stop, Position position) {
        store(() -> services.sightings().locate(round.id(), stop.id(), position))
                .flatMap(located -> located)
                .map(Sighting::metresAway)
                .filter(away -> away > Sightings.VERIFIED_METRES)
                .ifPresent(away ->
                        say(getTranslation("inspection.round.far", stop.name(), InspectionTexts.metres(this, away))));
    }

    private String standing(Stop stop, Sighting standing) {
        return getTranslation(
                "inspection.round.stands",
                stop.name(),
                standing.by(),
                services.times().format(standing.at()),
                InspectionTexts.of(this, standing.result()));
    }

    /** Stores something, then shows the round as it stands with it and what others did. @return nothing if refused */
    private <T> Optional<T> store(Supplier<T> act) {
        error.clear();
        say("");
        try {
            T answer = act.get();
            desk.changedOnMap();
            return Optional.of(answer);
        } catch (RefusedException refused) {
            error.show(refused);
            return Optional.empty();
        } catch (OutOfScopeException gone) {
            error.show(new RefusedException("inspection.refused.moved"));
            return Optional.empty();
        } finally {
            services.rounds().find(round.id()).ifPresent(this::show);
        }
    }

    private void show(Round now) {
        round = now;
        head.show(now);
        reason.setVisible(
                mayMark && now.state() == RoundState.LATE && now.next().isPresent());
        stops.show(now);
    }

    private void say(String words) {
        notice.setText(words);
        notice.setVisible(!words.isEmpty());
    }

    private Div links() {
        RoundId id = round.id();
        Half half = id.half() == Half.MORNING ? Half.AFTERNOON : Half.MORNING;
        var other = new Button(
                getTranslation("inspection.round.open." + half),
                click -> desk.show(desk.focus().select(RoundForm.selected(new RoundId(id.grid(), id.day(), half)))));
        other.addThemeVariants(ButtonVariant.TERTIARY);
        var links = new Div(other);
        links.addClassName("gb-acts");
        return links;
    }
}
