package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.issue.Act;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.IssueSteps;
import org.gridboard.issue.StepOrder;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** A button for each act that the account may do now; each asks for words first. */
class IssueActs extends Div {

    private final IssueDetail issue;
    private final ReportServices services;
    private final Runnable stored;
    private final ErrorLine error = new ErrorLine();

    IssueActs(IssueDetail issue, ReportServices services, Runnable stored) {
        this.issue = issue;
        this.services = services;
        this.stored = stored;
        IssueSteps steps = services.steps();
        addClassName("gb-acts");
        add(error);
        offer(
                Act.RAISE,
                words -> steps.take(issue.id(), issue.version(), StepOrder.raise(words)),
                ButtonVariant.PRIMARY);
        offer(Act.SOLVE_ON_SPOT, words -> steps.take(issue.id(), issue.version(), StepOrder.solveOnSpot(words)));
        offer(Act.WITHDRAW, words -> steps.take(issue.id(), issue.version(), StepOrder.withdraw(words)));
    }

    private void offer(Act act, Consumer<String> service, ButtonVariant... variants) {
        if (issue.acts().contains(act)) {
            var button = new Button(
                    getTranslation("issue.act." + act),
                    click -> new WordsDialog(act, draft(act), words -> attempt(service, words)).open());
            button.addThemeVariants(variants);
            add(button);
        }
    }

    private DraftKeeper draft(Act act) {
        return new DraftKeeper(services.drafts(), services.times(), "issue/" + issue.id() + "/" + act);
    }

    private boolean attempt(Consumer<String> service, String words) {
        try {
            service.accept(words);
            stored.run();
            return true;
        } catch (RefusedException refused) {
            error.show(refused);
        } catch (ChangedMeanwhileException changed) {
            error.show(new RefusedException("issue.refused.changed"));
        }
        return false;
    }
}
