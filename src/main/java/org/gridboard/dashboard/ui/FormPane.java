package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The pane on the right: the drill-down form of what is selected, and nothing where nothing is. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class FormPane extends Aside {

    private final Map<String, DetailForm> forms;
    private final Div content = new Div();
    private Runnable close = () -> {};

    FormPane(List<DetailForm> forms) {
        this.forms = forms.stream().collect(Collectors.toMap(DetailForm::kind, Function.identity()));
        addClassName("gb-form-pane");
        content.addClassName("gb-form-content");
        var button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("gb-form-close");
        button.setAriaLabel(getTranslation("dashboard.form.close"));
        button.setTooltipText(getTranslation("dashboard.form.close"));
        Shortcuts.addShortcutListener(this, () -> close.run(), Key.ESCAPE).listenOn(this);
        add(button, content);
    }

    /** The kinds of things there are forms for. */
    Set<String> kinds() {
        return forms.keySet();
    }

    /** What the map marks for this focus. */
    @Nullable
    Selected onMap(Focus focus) {
        Selected selected = focus.selected();
        DetailForm form = selected == null ? null : forms.get(selected.kind());
        return selected == null || form == null ? selected : form.onMap(selected);
    }

    void show(Focus focus, Desk desk) {
        close = () -> desk.show(desk.focus().select(null));
        content.removeAll();
        Selected selected = focus.selected();
        setVisible(selected != null);
        if (selected != null) {
            content.add(form(selected, focus, desk));
        }
    }

    private Component form(Selected selected, Focus focus, Desk desk) {
        DetailForm form = forms.get(selected.kind());
        return (form == null ? Optional.<Component>empty() : form.open(focus, desk)).orElseGet(this::nothing);
    }

    private Component nothing() {
        var words = new Paragraph(getTranslation("dashboard.form.nothing"));
        words.addClassName("gb-empty");
        return words;
    }
}
