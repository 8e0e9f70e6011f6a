package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Section;

/** A chosen grid of the draft: its code, what it holds, and its name, which may be changed. */
class PieceForm extends Div {

    static final int LONGEST_NAME = 60;

    PieceForm(Piece piece, DraftDesk desk) {
        addClassName("gb-piece");
        getElement().setAttribute("data-chosen", piece.id().toString());
        var section = new Section(piece.name(), facts(piece, desk));
        if (desk.bench().isDrawn()) {
            section.add(naming(piece, desk));
        }
        add(section);
    }

    private Facts facts(Piece piece, DraftDesk desk) {
        AreaCode code = piece.code();
        var facts = new Facts()
                .with(
                        getTranslation("boundary.piece.code"),
                        code == null ? getTranslation("boundary.piece.code.new") : code.value());
        desk.bench()
                .counsel(piece.id())
                .ifPresent(counsel -> facts.with(
                                getTranslation("boundary.counsel.households"),
                                Amounts.count(getLocale(), counsel.households()))
                        .with(getTranslation("boundary.counsel.area"), Amounts.area(this, counsel.squareMetres())));
        return facts;
    }

    private Div naming(Piece piece, DraftDesk desk) {
        var name = new TextField(getTranslation("boundary.piece.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setValue(piece.name());
        var rename = new Button(
                getTranslation("boundary.piece.rename"),
                click -> desk.edit(new Edit.Rename(piece.id(), name.getValue().strip())));
        var line = new Div(name, rename);
        line.addClassName("gb-naming");
        return line;
    }
}
