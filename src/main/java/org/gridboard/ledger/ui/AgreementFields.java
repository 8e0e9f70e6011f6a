package org.gridboard.ledger.ui;

import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.area.Area;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.ledger.agreement.Agreement;
import org.gridboard.ledger.agreement.AgreementKind;
import org.gridboard.ledger.agreement.Agreements;
import org.gridboard.ledger.agreement.CheckpointChoice;
import org.gridboard.ledger.agreement.Scan;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** The fields of an agreement. */
class AgreementFields extends Div {

    private final ComboBox<Area> grid = new ComboBox<>(getTranslation("ledger.column.grid"));
    private final Select<AgreementKind> kind = new Select<>();
    private final TextField party = text("ledger.agreement.party", Agreement.PARTY_MOST);
    private final TextField place = text("ledger.agreement.place", Agreement.PLACE_MOST);
    private final ComboBox<CheckpointChoice> checkpoint = new ComboBox<>(getTranslation("ledger.agreement.checkpoint"));
    private final TextField signer = text("ledger.column.person", Agreement.SIGNER_MOST);
    private final DatePicker signedOn = day("ledger.agreement.signedOn");
    private final DatePicker validTo = day("ledger.agreement.validTo");
    private final ScanUpload scan = new ScanUpload();

    /** @param grids those the agreement may belong to; the only one is chosen already */
    AgreementFields(List<Area> grids, Agreements agreements) {
        addClassName("gb-fields");
        kind.setLabel(getTranslation("ledger.agreement.kind"));
        kind.setItems(AgreementKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.key()));
        kind.setValue(AgreementKind.STREET_FRONTAGE);
        checkpoint.setItemLabelGenerator(CheckpointChoice::name);
        checkpoint.setClearButtonVisible(true);
        grid.setItems(grids);
        grid.setItemLabelGenerator(Area::name);
        grid.setVisible(grids.size() > 1);
        grid.addValueChangeListener(change -> checkpoint.setItems(
                change.getValue() == null
                        ? List.of()
                        : agreements.checkpoints(change.getValue().code())));
        if (grids.size() == 1) {
            grid.setValue(grids.getFirst());
        }
        Stream.<HasValueAndElement<?, ?>>of(grid, kind, party, signedOn, validTo)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        add(grid, kind, party, place, checkpoint, signer, signedOn, validTo, scan);
    }

    /** Keeps what is typed, but for the scan. */
    void keep(DraftKeeper draft) {
        draft.keep("kind", kind, AgreementKind.class);
        draft.keep("party", party);
        draft.keep("place", place);
        draft.keep("signer", signer);
        draft.keep("signedOn", signedOn, LocalDate::toString, text -> Optional.of(LocalDate.parse(text)));
        draft.keep("validTo", validTo, LocalDate::toString, text -> Optional.of(LocalDate.parse(text)));
    }

    /** Fills in what is stored; who signed stays out of sight and is changed only by typing another name. */
    void setFacts(Agreement agreement) {
        Agreement.Facts facts = agreement.facts();
        kind.setValue(facts.kind());
        party.setValue(facts.party());
        place.setValue(facts.place());
        signer.setPlaceholder(facts.signedBy());
        signer.setHelperText(getTranslation("ledger.agreement.signer.kept"));
        signedOn.setValue(facts.signedOn());
        validTo.setValue(facts.validTo());
        var choice = facts.checkpoint();
        String name = agreement.checkpointName();
        if (choice != null && name != null) {
            checkpoint.setValue(new CheckpointChoice(choice, name));
        }
    }

    /** @throws RefusedException if none is chosen */
    Area getGrid() {
        return Optional.ofNullable(grid.getValue()).orElseThrow(() -> new RefusedException("ledger.refused.grid"));
    }

    /** @throws RefusedException if something is missing or out of bounds */
    Agreement.Facts getFacts() {
        CheckpointChoice chosen = checkpoint.getValue();
        return new Agreement.Facts(
                kind.getValue(),
                party.getValue(),
                place.getValue(),
                signer.getValue(),
                required(signedOn),
                required(validTo),
                chosen == null ? null : chosen.id());
    }

    /** The new scan, or null for none. */
    @Nullable
    Scan getScan() {
        return scan.getScan();
    }

    private static LocalDate required(DatePicker picker) {
        return Optional.ofNullable(picker.getValue()).orElseThrow(() -> new RefusedException("ledger.refused.days"));
    }

    private TextField text(String label, int most) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(most);
        return field;
    }

    private DatePicker day(String label) {
        var picker = new DatePicker(getTranslation(label));
        picker.setI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        return picker;
    }
}
