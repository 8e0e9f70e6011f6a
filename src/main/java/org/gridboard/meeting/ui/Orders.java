package org.gridboard.meeting.ui;

import java.util.Optional;
import org.gridboard.access.AccountId;
import org.gridboard.access.AccountName;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.Act;
import org.gridboard.issue.Assignee;
import org.gridboard.issue.Assignment;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.StepOrder;
import org.jspecify.annotations.Nullable;

/** Makes of what is filled in the order for an act. */
record Orders(IssueDetail issue, DecisionFields fields, MeetingServices services) {

    /** @throws org.gridboard.platform.RefusedException if what the act needs is not filled in */
    StepOrder order(Act act) {
        String words = fields.measure();
        return switch (act) {
            case ASSIGN -> StepOrder.assign(fields.requiredAssignee(), fields.due(), words);
            case HANDLE -> StepOrder.handle(handler(), words);
            case CARRY_OVER -> StepOrder.carryOver(words);
            case ESCALATE -> StepOrder.escalate(words);
            case SUSPEND -> StepOrder.suspend(fields.requiredDay(), words);
            case RESUME -> StepOrder.resume(words);
            case CLOSE -> StepOrder.close(words);
            case RETURN -> StepOrder.giveBack(words);
            default -> throw new IllegalArgumentException("no decision of a meeting: " + act);
        };
    }

    /** Who has solved it: who is chosen, else who had it, else the chief of the grid; nobody's account where that was a body outside. */
    private @Nullable AccountId handler() {
        return fields.assignee()
                .or(() -> Optional.ofNullable(issue.assignment()).map(Assignment::to))
                .map(this::account)
                .orElseGet(() -> chief(issue.grid().code()))
                .orElse(null);
    }

    private Optional<AccountId> account(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Person person -> Optional.of(person.id());
            case Assignee.Grid grid -> chief(grid.code());
            case Assignee.OutsideBody body -> Optional.empty();
        };
    }

    private Optional<AccountId> chief(AreaCode grid) {
        return services.officers().of(grid).stream()
                .filter(officer -> officer.role() == Role.GRID_CHIEF)
                .map(AccountName::id)
                .findFirst();
    }
}
