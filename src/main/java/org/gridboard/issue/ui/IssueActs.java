package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import org.gridboard.issue.Act;
import org.gridboard.issue.IssueDetail;

/** A button for each act that the account may do now; each asks for what it needs first. */
class IssueActs extends Div {

    /** What brings an issue on; the first of them that may be done stands out. */
    private static final Set<Act> FORWARD = Set.of(Act.RAISE, Act.ASSIGN, Act.HANDLE, Act.CLOSE, Act.RESUME);

    IssueActs(IssueDetail issue, ReportServices services, Runnable stored) {
        addClassName("gb-acts");
        Optional<Act> likely = issue.acts().stream().filter(FORWARD::contains).findFirst();
        issue.acts().forEach(act -> {
            var button = new Button(
                    getTranslation("issue.act." + act), click -> new ActDialog(act, issue, services, stored).open());
            if (likely.filter(act::equals).isPresent()) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            add(button);
        });
    }
}
