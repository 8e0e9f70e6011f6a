package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import java.util.UUID;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.issue.DraftPhotos;
import org.gridboard.issue.Picture;
import org.gridboard.platform.RefusedException;

/** The photos taken for a report that is not yet sent; they are kept with its draft. */
class PhotoTray extends Div {

    private final DraftPhotos photos;
    private final DraftKeeper keeper;
    private final Div taken = new Div();
    private final ErrorLine error = new ErrorLine();

    PhotoTray(DraftPhotos photos, DraftKeeper keeper) {
        this.photos = photos;
        this.keeper = keeper;
        taken.addClassName("gb-photos");
        add(new PhotoUpload(this::take), error, taken);
        keeper.onDiscard(this::render);
        keeper.onBranch((before, now) -> {
            photos.copy(before, now);
            render();
        });
        render();
    }

    List<Picture> pictures() {
        return photos.pictures(keeper.form());
    }

    /** There is a draft from the first photo on, for it to be kept with. */
    private void take(Picture picture) {
        error.clear();
        keeper.note("photos", "taken");
        try {
            photos.add(keeper.form(), picture);
        } catch (RefusedException refused) {
            error.show(refused);
        }
        render();
    }

    private void render() {
        taken.removeAll();
        List<UUID> ids = photos.of(keeper.form());
        for (int i = 0; i < ids.size(); i++) {
            taken.add(photo(ids.get(i), getTranslation("issue.photo.alt", i + 1, ids.size())));
        }
        taken.setVisible(!ids.isEmpty());
    }

    private Div photo(UUID id, String alt) {
        var remove = new Button(getTranslation("issue.photo.remove"), click -> {
            photos.remove(id);
            if (photos.of(keeper.form()).isEmpty()) {
                keeper.note("photos", "");
            }
            render();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("issue.photo.removeOf", alt));
        return new Div(new Image("/api/draft-photos/" + id, alt), remove);
    }
}
