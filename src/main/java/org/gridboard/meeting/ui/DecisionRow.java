package org.gridboard.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.issue.Act;
import org.gridboard.issue.Assignment;
import org.gridboard.issue.IssueDetail;
import org.gridboard.meeting.AgendaItem;
import org.gridboard.meeting.Decision;
import org.gridboard.meeting.Meeting;
import org.gridboard.meeting.Noted;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Where an item is decided on. Of an issue, each act that can be done now is a button; of everything else what is to be done
 * is noted. What was typed is kept until it is stored, and stored once however often it is sent.
 */
class DecisionRow extends Div {

    /** In the order of the row; the first that can be done is what D decides. */
    private static final List<Act> ACTS = List.of(
            Act.CLOSE, Act.RETURN, Act.ASSIGN, Act.HANDLE, Act.CARRY_OVER, Act.ESCALATE, Act.SUSPEND, Act.RESUME);

    /** A closing check asks for no more than whether it has passed. */
    private static final Set<Act> CHECK = Set.of(Act.CLOSE, Act.RETURN);

    private final AgendaItem item;
    private final Meeting meeting;
    private final MeetingServices services;
    private final @Nullable Integer seen;
    private final DraftKeeper keeper;
    private final DecisionFields fields;
    private final Div acts = new Div();
    private final ErrorLine error = new ErrorLine();
    private Consumer<Decision> decided = decision -> {};
    private Consumer<ErrorLine> changed = told -> {};
    private @Nullable Runnable first;

    DecisionRow(
            AgendaItem item, Optional<IssueDetail> issue, Sitting sitting, Meeting meeting, MeetingServices services) {
        this.item = item;
        this.meeting = meeting;
        this.services = services;
        Decision standing = sitting.shown().decision(item.ref());
        seen = standing == null ? null : standing.version();
        keeper = new DraftKeeper(services.drafts(), services.times(), "decide/" + meeting.id() + "/" + item.ref());
        fields = new DecisionFields(
                sitting.proposals().assignees(),
                issue.isPresent() ? sitting.proposals().due(item) : null,
                services.clock().getZone(),
                this::decideFirst);
        issue.map(IssueDetail::assignment).map(Assignment::to).ifPresent(fields::propose);
        fields.keep(keeper);
        addClassName("gb-decision");
        acts.addClassName("gb-acts");
        add(keeper, error, fields, acts);
        issue.ifPresentOrElse(this::offerActs, () -> offer("noted", this::note));
    }

    /** Called with what was stored. */
    void onDecided(Consumer<Decision> listener) {
        decided = listener;
    }

    /** Called where somebody else was first, with the sentence that says so. */
    void onChanged(Consumer<ErrorLine> listener) {
        changed = listener;
    }

    private void offerActs(IssueDetail issue) {
        var orders = new Orders(issue, fields, services);
        boolean check = issue.acts().contains(Act.CLOSE);
        ACTS.stream()
                .filter(issue.acts()::contains)
                .filter(act -> !check || CHECK.contains(act))
                .forEach(act -> offer(
                        "do." + act,
                        () -> services.decisions()
                                .decide(
                                        keeper.request(),
                                        meeting.id(),
                                        item.ref(),
                                        issue.version(),
                                        orders.order(act),
                                        seen)));
        fields.setVisible(acts.getComponentCount() > 0);
        if (check) {
            fields.wordsAlone();
        } else if (issue.acts().contains(Act.ASSIGN)) {
            fields.needAssignee();
        }
    }

    private Decision note() {
        var noted = new Noted(
                fields.measure(), fields.assignee().map(to -> to.name()).orElse(null), fields.due());
        return services.decisions().noted(keeper.request(), meeting.id(), item.ref(), noted, seen);
    }

    private void offer(String name, Supplier<Decision> act) {
        var button = new Button(getTranslation("meeting.screen." + name), click -> attempt(act));
        button.getElement().setAttribute("data-act", name);
        if (first == null) {
            first = () -> attempt(act);
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setSuffixComponent(KeySheet.key("D"));
            MeetingKeys.on(button, "d");
        }
        acts.add(button);
    }

    private void decideFirst() {
        if (first != null) {
            first.run();
        }
    }

    private void attempt(Supplier<Decision> act) {
        error.clear();
        try {
            Decision stored = act.get();
            keeper.done();
            decided.accept(stored);
        } catch (RefusedException refused) {
            error.show(refused);
        } catch (ChangedMeanwhileException meanwhile) {
            var told = new ErrorLine();
            told.show(new RefusedException("meeting.screen.refused.changed"));
            changed.accept(told);
        }
    }
}
