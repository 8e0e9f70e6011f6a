package org.gridboard.issue.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.AccountId;
import org.gridboard.access.AccountName;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.issue.Assignee;
import org.gridboard.issue.Assignment;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.StepOrder;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** Who handled it: somebody of the grid that has it, or an outside body. */
class HandleFields extends ActFields {

    private final Select<Handler> handler = new Select<>();

    /** @param id null for an outside body */
    private record Handler(@Nullable AccountId id, String label) {

        String key() {
            return id == null ? "outside" : Long.toString(id.value());
        }
    }

    HandleFields(IssueDetail issue, ReportServices services, DraftKeeper draft) {
        Account me = services.currentAccount().get();
        Assignment assignment = issue.assignment();
        Assignee to = assignment == null ? null : assignment.to();
        AreaCode grid =
                to instanceof Assignee.Grid given ? given.code() : issue.grid().code();
        List<Handler> choices = choices(services.officers().of(grid), me, to);
        handler.setLabel(getTranslation("issue.form.handler"));
        handler.setItemLabelGenerator(Handler::label);
        handler.setItems(choices);
        handler.setRequiredIndicatorVisible(true);
        handler.setWidthFull();
        String likely = to instanceof Assignee.OutsideBody
                ? "outside"
                : Long.toString(me.id().value());
        if (me.role().worksInGrids() || to instanceof Assignee.OutsideBody) {
            find(choices, likely).ifPresent(handler::setValue);
        }
        draft.keep("handler", handler, Handler::key, key -> find(choices, key));
        add(handler);
    }

    @Override
    StepOrder order(String words) {
        Handler chosen = handler.getValue();
        if (chosen == null) {
            throw new RefusedException("issue.refused.handler");
        }
        return StepOrder.handle(chosen.id(), words);
    }

    /** Who works in a grid says that an outside body did it only where one was to. */
    private List<Handler> choices(List<AccountName> officers, Account me, @Nullable Assignee to) {
        var choices = new ArrayList<Handler>();
        if (to instanceof Assignee.Person person) {
            choices.add(new Handler(person.id(), person.name()));
        }
        officers.forEach(officer -> choices.add(new Handler(officer.id(), named(officer))));
        choices.add(new Handler(me.id(), me.name()));
        if (to instanceof Assignee.OutsideBody body) {
            choices.add(new Handler(null, body.name()));
        } else if (!me.role().worksInGrids()) {
            choices.add(new Handler(null, getTranslation("issue.handler.outside")));
        }
        return unique(choices);
    }

    private String named(AccountName officer) {
        return getTranslation("issue.officer", getTranslation(officer.role().key()), officer.name());
    }

    private static List<Handler> unique(List<Handler> choices) {
        var kept = new ArrayList<Handler>();
        for (Handler choice : choices) {
            if (find(kept, choice.key()).isEmpty()) {
                kept.add(choice);
            }
        }
        return kept;
    }

    private static Optional<Handler> find(List<Handler> choices, String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }
}
