package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.gridboard.access.Role;
import org.gridboard.code.Level;
import org.gridboard.standing.award.Appeal;

/** What secretaries have said about the standing in the period, and the street's answers. */
class AppealSection extends Section {

    AppealSection(Shown shown, AwardServices services, Runnable afterwards) {
        addClassNames("gb-section", "gb-appeals");
        add(new H2(getTranslation("award.appeals")));
        List<Appeal> appeals = services.appeals().of(shown.area().code(), shown.period());
        if (appeals.isEmpty()) {
            add(new Paragraph(getTranslation("award.appeals.none")));
        }
        boolean answers = services.currentAccount().get().is(Role.STREET_STAFF);
        for (Appeal appeal : appeals) {
            var entry = new AppealEntry(appeal, services.times());
            if (answers && appeal.answer() == null) {
                entry.add(answer(entry, appeal, services, afterwards));
            }
            add(entry);
        }
        if (services.currentAccount().get().is(Role.SECRETARY)
                && shown.area().code().level() == Level.COMMUNITY) {
            add(new AppealForm(shown, services, afterwards));
        }
    }

    /** The form is made when it is wanted: each asks for a draft, and there may be many appeals. */
    private Button answer(AppealEntry entry, Appeal appeal, AwardServices services, Runnable afterwards) {
        var answer = new Button(getTranslation("award.answer"));
        answer.addClassName("gb-no-print");
        answer.addClickListener(click -> entry.replace(answer, new AnswerForm(appeal, services, afterwards)));
        return answer;
    }
}
