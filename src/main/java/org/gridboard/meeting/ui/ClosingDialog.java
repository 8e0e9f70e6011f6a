package org.gridboard.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.meeting.AgendaItem;
import org.gridboard.meeting.ItemKind;
import org.gridboard.meeting.Meeting;
import org.gridboard.platform.RefusedException;

/** Says what is left undecided, and what becomes of it, before the minutes are frozen. */
class ClosingDialog extends Dialog {

    private static final int NAMED_MOST = 8;
    private static final Set<ItemKind> CARRIED = Set.of(ItemKind.RAISED, ItemKind.CARRIED_OVER);

    private final ErrorLine error = new ErrorLine();

    /** @param afterwards called when it was closed */
    ClosingDialog(Meeting meeting, Sitting sitting, MeetingServices services, Desk desk, Runnable afterwards) {
        setHeaderTitle(getTranslation("meeting.screen.end"));
        List<AgendaItem> left = sitting.undecided();
        long carried =
                left.stream().filter(item -> CARRIED.contains(item.kind())).count();
        add(
                error,
                new Paragraph(getTranslation("meeting.screen.end.left", left.size(), carried)),
                list(left, new AgendaTexts(services, getLocale())),
                new Paragraph(getTranslation("meeting.screen.end.frozen")));
        var end = new Button(getTranslation("meeting.screen.end.now"), click -> {
            try {
                sitting.close(meeting.id());
                close();
                afterwards.run();
                desk.show(desk.focus().select(null));
                desk.stored();
            } catch (RefusedException refused) {
                error.show(refused);
            }
        });
        end.addThemeVariants(ButtonVariant.PRIMARY);
        end.setDisableOnClick(true);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                end.focus();
            }
        });
        getFooter().add(new Button(getTranslation("meeting.screen.end.notYet"), click -> close()), end);
    }

    private UnorderedList list(List<AgendaItem> left, AgendaTexts texts) {
        var list = new UnorderedList();
        left.stream().limit(NAMED_MOST).map(texts::title).map(ListItem::new).forEach(list::add);
        if (left.size() > NAMED_MOST) {
            list.add(new ListItem(getTranslation("meeting.screen.end.more", left.size() - NAMED_MOST)));
        }
        return list;
    }
}
