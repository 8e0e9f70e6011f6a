package org.gridboard.access.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridboard.access.Account;
import org.gridboard.access.AccountData;
import org.gridboard.access.AccountRefusedException;
import org.gridboard.access.AreaChoice;
import org.gridboard.access.AreaChoices;
import org.gridboard.access.Role;
import org.jspecify.annotations.Nullable;

/** The fields of an account. Which areas are offered follows from the role. */
class AccountForm extends Div {

    private final transient AreaChoices areaChoices;
    private final ErrorSummary error = new ErrorSummary();
    private final TextField username = new TextField(getTranslation("access.account.username"));
    private final TextField name = new TextField(getTranslation("access.account.name"));
    private final TextField telephone = new TextField(getTranslation("access.account.telephone"));
    private final Select<Role> role = new Select<>();
    private final MultiSelectComboBox<AreaChoice> areas =
            new MultiSelectComboBox<>(getTranslation("access.account.areas"));

    AccountForm(AreaChoices areaChoices) {
        this.areaChoices = areaChoices;
        username.setHelperText(getTranslation("access.account.username.rule"));
        username.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        role.setLabel(getTranslation("access.account.role"));
        role.setRequiredIndicatorVisible(true);
        role.setItems(Arrays.stream(Role.values()).filter(Role::signsIn).toList());
        role.setItemLabelGenerator(item -> getTranslation(item.key()));
        role.addValueChangeListener(change -> offerAreas(change.getValue()));
        areas.setItemLabelGenerator(area -> area.label() + " " + area.code());
        offerAreas(null);
        var fields = new FormLayout(username, name, role, areas, telephone);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(error, fields);
        addClassName("account-form");
    }

    /** Fills the fields with the account, or leaves them empty for a new one. */
    void show(@Nullable Account account) {
        if (account != null) {
            username.setValue(account.username());
            username.setReadOnly(true);
            username.setHelperText(null);
            name.setValue(account.name());
            telephone.setValue(account.telephone() == null ? "" : account.telephone());
            role.setValue(account.role());
            areas.setValue(Set.copyOf(areaChoices.of(account.areas())));
        }
    }

    String username() {
        return username.getValue();
    }

    /** @throws AccountRefusedException if no role is chosen */
    AccountData data() {
        if (role.isEmpty()) {
            throw new AccountRefusedException("access.account.role.missing");
        }
        var codes = areas.getValue().stream().map(AreaChoice::code).collect(Collectors.toSet());
        return new AccountData(name.getValue(), telephone.getValue(), role.getValue(), codes);
    }

    void showError(String text) {
        error.show(text);
    }

    void clearError() {
        error.clear();
    }

    private void offerAreas(@Nullable Role chosen) {
        areas.clear();
        areas.setVisible(chosen != null && chosen.hasScope());
        if (chosen != null) {
            areas.setHelperText(getTranslation("access.scope." + chosen));
            areas.setItems(query ->
                    areaChoices
                            .find(chosen, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                            .stream());
        }
    }
}
