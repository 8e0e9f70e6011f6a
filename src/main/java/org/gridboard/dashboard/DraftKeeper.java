package org.gridboard.dashboard;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gridboard.platform.RefusedException;

/**
 * Keeps a form's draft: fills in what was typed before, keeps what is typed, and says on top of the form that it has
 * done so. One opening of a form has one keeper.
 */
public final class DraftKeeper extends Div {

    /** How long somebody may pause in typing before it is kept. */
    private static final int PAUSE_MILLISECONDS = 600;

    private final Drafts drafts;
    private final String form;
    private final Map<String, String> values = new HashMap<>();
    private final List<Runnable> emptyings = new ArrayList<>();
    private final ErrorLine error = new ErrorLine();
    private UUID request;
    private boolean stored;
    private boolean quiet;

    /** @param form the form and what it is about, such as {@code visit/123}; at most 120 characters */
    public DraftKeeper(Drafts drafts, Times times, String form) {
        this.drafts = drafts;
        this.form = form;
        Optional<Draft> draft = drafts.find(form);
        request = draft.map(Draft::request).orElseGet(UUID::randomUUID);
        stored = draft.isPresent();
        draft.ifPresent(found -> values.putAll(found.values()));
        addClassName("gb-draft");
        draft.ifPresent(found -> add(restored(times, found)));
        add(error);
    }

    /** What the form is to be sent under; the same after it was left and opened again. */
    public UUID request() {
        return request;
    }

    /** Keeps a field of text. */
    public void keep(String name, HasValue<?, String> field) {
        keep(name, field, value -> value, Optional::of);
    }

    /** Keeps a choice. A constant that no longer exists is not restored. */
    public <E extends Enum<E>> void keep(String name, HasValue<?, E> field, Class<E> type) {
        keep(name, field, Enum::name, value -> constant(type, value));
    }

    /**
     * Keeps a field of any kind.
     *
     * @param write a value that is not empty, as text
     * @param read the value of such a text, or nothing where there is none any more
     */
    public <V> void keep(
            String name, HasValue<?, V> field, Function<V, String> write, Function<String, Optional<V>> read) {
        V untouched = field.getValue();
        kept(name).flatMap(read).ifPresent(field::setValue);
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE_MILLISECONDS);
        }
        emptyings.add(() -> field.setValue(untouched));
        field.addValueChangeListener(change -> note(name, field.isEmpty() ? "" : write.apply(field.getValue())));
    }

    /** What was kept under this name, for what is no field. */
    public Optional<String> kept(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Keeps what is no field, such as a place chosen on the map; empty for none. */
    public void note(String name, String value) {
        if (quiet) {
            return;
        }
        if (value.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
        store();
    }

    /** Does something when the draft is discarded, such as letting go of what was noted. */
    public void onDiscard(Runnable emptying) {
        emptyings.add(emptying);
    }

    /** The form was sent and stored: its draft goes, and nothing more is kept. */
    public void done() {
        quiet = true;
        drafts.discard(form);
        removeAll();
    }

    /** What is typed after the same draft was sent from another page is a new entry. Nothing typed is no draft. */
    private void store() {
        error.clear();
        if (values.isEmpty()) {
            drafts.discard(form);
            stored = false;
            return;
        }
        if (stored && drafts.find(form).isEmpty()) {
            request = UUID.randomUUID();
        }
        try {
            drafts.keep(form, request, values);
            stored = true;
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }

    private Span restored(Times times, Draft draft) {
        var line = new Span(getTranslation("dashboard.draft.restored", times.format(draft.at())));
        var discard = new Button(getTranslation("dashboard.draft.discard"), click -> discard(line));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        line.add(discard);
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private void discard(Span line) {
        drafts.discard(form);
        remove(line);
        values.clear();
        request = UUID.randomUUID();
        stored = false;
        quiet = true;
        emptyings.forEach(Runnable::run);
        quiet = false;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
