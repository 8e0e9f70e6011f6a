package org.gridboard.dashboard;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
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
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gridboard.dashboard.Draft.Writer;
import org.gridboard.platform.RefusedException;

/**
 * Keeps a form's draft: fills in what was typed before, keeps what is typed, and says on top of the form that it has
 * done so. One opening of a form has one keeper. Where another page types into the same draft, the page that comes second
 * keeps its text as a draft of its own (docs/decisions/034).
 */
public final class DraftKeeper extends Div {

    /** How long somebody may pause in typing before it is kept. */
    private static final int PAUSE_MILLISECONDS = 600;

    private final Drafts drafts;
    private final String name;
    private final Map<String, String> values = new HashMap<>();
    private final List<Runnable> emptyings = new ArrayList<>();
    private final List<BiConsumer<String, String>> branchings = new ArrayList<>();
    private final ErrorLine error = new ErrorLine();
    private final UUID page = UUID.randomUUID();
    private UUID seen = page;
    private String form;
    private UUID request = UUID.randomUUID();
    private boolean stored;
    private boolean quiet;

    /** @param form the form and what it is about, such as {@code visit/123}; at most 80 characters, without {@code ~} */
    public DraftKeeper(Drafts drafts, Times times, String form) {
        this.drafts = drafts;
        this.name = form;
        this.form = form;
        addClassName("gb-draft");
        List<Draft> found = drafts.of(form);
        if (!found.isEmpty()) {
            take(found.getFirst());
            add(restored(times, found));
        }
        add(error);
    }

    private void take(Draft draft) {
        form = draft.form();
        request = draft.request();
        seen = draft.writer();
        stored = true;
        values.putAll(draft.values());
    }

    /**
     * What the form is to be sent under; the same after it was left and opened again. Another one where the text has
     * been written anew in this page and another page has sent what was there before.
     */
    public UUID request() {
        drafts.request(form, writer()).ifPresent(now -> request = now);
        return request;
    }

    /** What the draft is kept under now, for what belongs to it. */
    public String form() {
        return form;
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

    /** Does something when the text becomes a draft of its own: takes what the draft was kept under before, and is now. */
    public void onBranch(BiConsumer<String, String> branching) {
        branchings.add(branching);
    }

    /** The form was sent and stored: its draft goes, and nothing more is kept. */
    public void done() {
        quiet = true;
        drafts.sent(form, request, writer());
        removeAll();
    }

    /** What is typed after the same draft was sent from another page is a new entry. Nothing typed is no draft. */
    private void store() {
        error.clear();
        if (values.isEmpty()) {
            drafts.discard(form, writer());
            stored = false;
            return;
        }
        if (stored && drafts.of(name).stream().noneMatch(draft -> draft.form().equals(form))) {
            request = UUID.randomUUID();
        }
        try {
            if (!drafts.keep(form, request, writer(), values)) {
                branch();
            }
            stored = true;
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }

    private void branch() {
        String before = form;
        form = name + Drafts.BRANCH + page;
        request = UUID.randomUUID();
        drafts.keep(form, request, writer(), values);
        branchings.forEach(branching -> branching.accept(before, form));
        addComponentAsFirst(line(getTranslation("dashboard.draft.branched")));
    }

    private Writer writer() {
        return new Writer(page, seen);
    }

    private Span restored(Times times, List<Draft> found) {
        Draft draft = found.getFirst();
        Span line = line(getTranslation("dashboard.draft.restored", times.format(draft.at())));
        line.add(button("dashboard.draft.discard", () -> discard(line)));
        if (found.size() > 1) {
            Draft other = found.get(1);
            line.add(
                    new Span(getTranslation("dashboard.draft.other", times.format(other.at()))),
                    button("dashboard.draft.swap", () -> swap(other)));
        }
        return line;
    }

    private static Span line(String words) {
        var line = new Span(words);
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** The form opens anew with the other one; this one stays beside it. */
    private void swap(Draft other) {
        drafts.prefer(other);
        UI.getCurrentOrThrow().getPage().reload();
    }

    private void discard(Span line) {
        drafts.discard(form, writer());
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
