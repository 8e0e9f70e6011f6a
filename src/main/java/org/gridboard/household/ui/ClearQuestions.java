package org.gridboard.household.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.household.Clear;
import org.gridboard.household.ClearAnswer;
import org.gridboard.household.GivenAnswer;
import org.gridboard.household.HouseholdDetail;

/** The six clears that a visit asks for: those missing or stale, and nothing where all are fresh. */
class ClearQuestions extends Div {

    private List<ClearQuestion> questions;

    ClearQuestions(HouseholdDetail household) {
        Map<Clear, ClearAnswer> answers =
                household.clears().stream().collect(Collectors.toMap(ClearAnswer::clear, Function.identity()));
        questions = Arrays.stream(Clear.values())
                .filter(clear -> Optional.ofNullable(answers.get(clear))
                        .filter(ClearAnswer::fresh)
                        .isEmpty())
                .map(clear -> new ClearQuestion(clear, answers.get(clear)))
                .toList();
        if (!questions.isEmpty()) {
            add(new H3(getTranslation("household.clears.asked", questions.size())));
            questions.forEach(this::add);
        }
    }

    void keepIn(DraftKeeper draft) {
        questions.forEach(question -> question.keepIn(draft));
    }

    List<GivenAnswer> given() {
        return isVisible()
                ? questions.stream()
                        .map(ClearQuestion::given)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    /** Somebody else has confirmed one meanwhile: shows both, and saves anew once it is chosen which is to stand. */
    ConflictChoice conflict(ClearAnswer theirs, Runnable save) {
        ClearQuestion question = questions.stream()
                .filter(asked -> asked.clear() == theirs.clear())
                .findFirst()
                .orElseThrow();
        String mine = question.given().map(GivenAnswer::answer).orElse("");
        return new ConflictChoice(
                        () -> {
                            question.know(theirs);
                            save.run();
                        },
                        () -> {
                            drop(question);
                            save.run();
                        })
                .compare(HouseholdTexts.of(this, theirs.clear()), theirs.answer(), mine);
    }

    private void drop(ClearQuestion question) {
        remove(question);
        questions = questions.stream().filter(asked -> asked != question).toList();
    }
}
