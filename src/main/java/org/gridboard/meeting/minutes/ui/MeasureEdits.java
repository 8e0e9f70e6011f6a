package org.gridboard.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridboard.meeting.Agendas;
import org.gridboard.meeting.Decision;
import org.gridboard.meeting.Decisions;
import org.gridboard.meeting.Meeting;
import org.gridboard.meeting.Minutes;
import org.springframework.stereotype.Component;

/** Lets the secretary word measures anew while the meeting is open. */
@Component
class MeasureEdits {

    private final Agendas agendas;
    private final Decisions decisions;

    MeasureEdits(Agendas agendas, Decisions decisions) {
        this.agendas = agendas;
        this.decisions = decisions;
    }

    /** A button below each item that something was decided on. */
    void offer(Meeting meeting, Minutes minutes, SheetPage page, Runnable afterwards) {
        Map<String, Decision> decided = agendas.of(meeting.community(), meeting.day()).items().stream()
                .map(item -> item.taken().decision())
                .filter(decision -> decision != null)
                .collect(Collectors.toMap(decision -> decision.ref().toString(), Function.identity()));
        List<Minutes.Item> items = minutes.items();
        for (int i = 0; i < items.size(); i++) {
            Minutes.Item item = items.get(i);
            Decision decision = decided.get(item.ref());
            if (decision != null) {
                page.addTo(
                        i,
                        button(page, item.title(), new MeasureDialog(meeting.id(), decision, decisions, afterwards)));
            }
        }
    }

    private static Button button(SheetPage page, String title, MeasureDialog dialog) {
        var button = new Button(page.getTranslation("minutes.edit"), click -> dialog.open());
        button.setAriaLabel(page.getTranslation("minutes.edit.title", title));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("gb-no-print");
        dialog.setHeaderTitle(page.getTranslation("minutes.edit.title", title));
        return button;
    }
}
