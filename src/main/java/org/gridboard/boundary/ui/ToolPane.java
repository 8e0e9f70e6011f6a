package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import org.gridboard.boundary.partition.Piece;

/** The tools, what to do next with the one that was taken, and what may be typed for it. */
class ToolPane extends Div {

    private final DraftDesk desk;
    private final Tool tool;
    private final TextField name = new TextField();

    ToolPane(DraftDesk desk, Tool tool) {
        this.desk = desk;
        this.tool = tool;
        addClassName("gb-tools");
        add(bar(), hint());
        boolean ready = desk.bench().chosen().size() >= tool.pieces();
        if (tool.names()) {
            add(name());
        }
        if (tool.isPressed() && ready) {
            add(press());
        }
        if (tool.isDrawn() && ready) {
            add(typing());
        }
    }

    /** What a new grid is to be called. */
    String newName() {
        return name.getValue().isBlank() ? suggestion() : name.getValue().strip();
    }

    private Div bar() {
        var bar = new Div();
        bar.addClassName("gb-tool-bar");
        bar.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("boundary.tools"));
        for (Tool each : Tool.values()) {
            var button = new Button(getTranslation("boundary.tool." + each.key()), click -> desk.take(each));
            button.getElement()
                    .setAttribute("aria-pressed", Boolean.toString(each == tool))
                    .setAttribute("data-tool", each.name());
            bar.add(button);
        }
        return bar;
    }

    private Paragraph hint() {
        Bench bench = desk.bench();
        int chosen = Math.min(bench.chosen().size(), tool.pieces());
        var hint = new Paragraph(getTranslation(
                "boundary.hint." + tool.key() + "." + chosen,
                bench.names(bench.chosen()).toArray()));
        hint.addClassName("gb-hint");
        hint.getElement().setAttribute("role", "status");
        return hint;
    }

    private TextField name() {
        name.setLabel(getTranslation("boundary.name.new"));
        name.setMaxLength(PieceForm.LONGEST_NAME);
        name.setValue(suggestion());
        name.setWidthFull();
        return name;
    }

    /** The first number behind the grids there are that no name ends with: some names begin with the community's. */
    private String suggestion() {
        List<String> taken = desk.bench().pieces().stream().map(Piece::name).toList();
        return IntStream.rangeClosed(taken.size() + 1, 2 * taken.size() + 1)
                .mapToObj(number -> getTranslation("boundary.name.suggested", number))
                .filter(suggested -> taken.stream().noneMatch(name -> name.endsWith(suggested)))
                .findFirst()
                .orElseThrow();
    }

    private Button press() {
        var press = new Button(getTranslation("boundary.press." + tool.key()), click -> {
            if (tool == Tool.BALANCE) {
                desk.propose();
            } else {
                desk.useTyped("");
            }
        });
        press.addThemeVariants(ButtonVariant.PRIMARY);
        press.getElement().setAttribute("data-act", tool.key());
        return press;
    }

    private Details typing() {
        var coordinates = new TextArea(getTranslation("boundary.typed"));
        coordinates.setHelperText(getTranslation("boundary.typed.what." + tool.key()));
        coordinates.setPlaceholder(getTranslation("boundary.typed.example"));
        coordinates.setMaxHeight("12em");
        coordinates.setWidthFull();
        var use = new Button(getTranslation("boundary.typed.use"), click -> desk.useTyped(coordinates.getValue()));
        use.getElement().setAttribute("data-act", "typed");
        var fields = new Div(coordinates, use);
        fields.addClassName("gb-fields");
        return new Details(getTranslation("boundary.typed.title"), fields);
    }
}
