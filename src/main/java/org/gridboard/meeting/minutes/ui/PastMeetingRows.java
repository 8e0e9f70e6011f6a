package org.gridboard.meeting.minutes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Tag;
import org.gridboard.meeting.PastMeeting;
import org.gridboard.meeting.PastMeetings;

/** The meetings, loaded as they come into sight; choosing one opens its minutes. */
class PastMeetingRows extends Grid<PastMeeting> {

    PastMeetingRows(PastMeetings meetings, AreaCode community, String query) {
        addThemeVariants(GridVariant.NO_BORDER);
        addClassNames("gb-rows", "gb-past-meetings");
        addColumn(new ComponentRenderer<>(meeting -> RowList.line(row(meeting))));
        setEmptyStateText(getTranslation(query.isBlank() ? "minutes.none" : "minutes.none.found"));
        setItems(asked -> meetings.find(community, query, asked.getOffset(), asked.getLimit()).stream());
        asSingleSelect().addValueChangeListener(event -> {
            if (event.getValue() != null) {
                UI.getCurrentOrThrow()
                        .navigate(
                                "minutes/" + community + "/" + event.getValue().day());
            }
        });
    }

    private RowList.Row row(PastMeeting meeting) {
        String number = meeting.number() == null ? getTranslation("minutes.row.open") : meeting.number();
        Tag.Tone tone = meeting.late() > 0 ? Tag.Tone.ALARM : meeting.open() > 0 ? Tag.Tone.WARN : Tag.Tone.PLAIN;
        return new RowList.Row(
                meeting.id().toString(),
                number,
                tone.word(),
                meeting.day().toString(),
                getTranslation(
                        "minutes.row.counts",
                        meeting.items(),
                        meeting.decisions(),
                        meeting.done(),
                        meeting.open(),
                        meeting.late()));
    }
}
