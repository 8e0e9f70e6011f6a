package org.gridboard.boundary.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridboard.boundary.adoption.EffectKind;
import org.gridboard.boundary.adoption.EffectSummary;
import org.gridboard.boundary.adoption.Handover;

/** What an adoption will do, in sentences. */
record EffectWords(EffectSummary effects) {

    /** What happens from that day on. */
    String happens(Component asker, LocalDate from, boolean atOnce) {
        return asker.getTranslation(
                atOnce ? "boundary.adopt.happens.now" : "boundary.adopt.happens",
                from.toString(),
                effects.count(EffectKind.HOUSEHOLD),
                effects.count(EffectKind.KEY_HOUSEHOLD),
                effects.count(EffectKind.CHECKPOINT),
                effects.count(EffectKind.ISSUE));
    }

    /** Who will be told. */
    String told(Component asker) {
        List<String> names = Stream.concat(
                        effects.shifts().stream()
                                .flatMap(shift -> Stream.of(shift.chiefsBefore(), shift.chiefsAfter())),
                        effects.accounts().stream().map(Handover::name))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        return names.isEmpty()
                ? asker.getTranslation("boundary.adopt.told.none")
                : asker.getTranslation("boundary.adopt.told", String.join(asker.getTranslation("boundary.and"), names));
    }
}
