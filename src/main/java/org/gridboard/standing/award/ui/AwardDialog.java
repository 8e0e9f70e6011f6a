package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.award.Place;
import org.gridboard.standing.award.RedFlags;

/** Awards the red flag of a period to one of the areas, with a reason. The standing with the stored weights is frozen with it. */
class AwardDialog extends Dialog {

    private final Shown shown;
    private final AwardServices services;
    private final Runnable afterwards;
    private final ErrorLine error = new ErrorLine();
    private final Select<Place> area = new Select<>();
    private final TextArea reason = new TextArea();
    private final DraftKeeper draft;

    AwardDialog(Shown shown, AwardServices services, Runnable afterwards) {
        this.shown = shown;
        this.services = services;
        this.afterwards = afterwards;
        setHeaderTitle(
                getTranslation("award.flag.award.title", services.periods().of(shown.period(), getLocale())));
        setCloseOnOutsideClick(false);
        List<Place> places = services.standings()
                .of(shown.area().code(), shown.period())
                .asStored()
                .places();
        area.setLabel(getTranslation("award.flag.to"));
        area.setItems(places);
        area.setItemLabelGenerator(this::label);
        area.setRequiredIndicatorVisible(true);
        area.setWidthFull();
        reason.setLabel(getTranslation("award.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(RedFlags.REASON_MOST);
        reason.setWidthFull();
        draft = new DraftKeeper(
                services.drafts(),
                services.times(),
                "flag/" + Shown.address(shown.area().code(), shown.period()));
        draft.keep("area", area, place -> place.area().code().value(), code -> find(places, code));
        draft.keep("reason", reason);
        add(error, draft, new Paragraph(getTranslation("award.flag.award.what")), area, reason);
        var award = new Button(getTranslation("award.flag.award"), click -> error.attempt(this::award));
        award.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("award.cancel"), click -> close()), award);
    }

    private String label(Place place) {
        return place.total() == null
                ? getTranslation("award.flag.to.unranked", place.area().name())
                : getTranslation(
                        "award.flag.to.ranked",
                        place.rank(),
                        place.area().name(),
                        place.total().toString());
    }

    private static Optional<Place> find(List<Place> places, String code) {
        return places.stream()
                .filter(place -> place.area().code().value().equals(code))
                .findFirst();
    }

    private void award() {
        Place chosen = area.getOptionalValue().orElseThrow(() -> new RefusedException("award.refused.area"));
        services.flags().award(draft.request(), chosen.area().code(), shown.period(), reason.getValue());
        draft.done();
        close();
        afterwards.run();
    }
}
