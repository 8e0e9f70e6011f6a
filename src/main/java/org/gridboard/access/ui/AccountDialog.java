package org.gridboard.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.gridboard.access.Account;
import org.gridboard.access.AccountRefusedException;
import org.gridboard.access.Accounts;
import org.gridboard.access.AreaChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Creates an account, or changes one. */
class AccountDialog extends Dialog {

    private final transient Accounts accounts;
    private final transient Runnable afterwards;
    private final AccountForm form;
    private final Button showCurrent;
    private final Button save;
    private transient @Nullable Account account;

    /** @param account the one to change, or null to create one */
    AccountDialog(Accounts accounts, AreaChoices areaChoices, @Nullable Account account, Runnable afterwards) {
        this.accounts = accounts;
        this.afterwards = afterwards;
        this.account = account;
        form = new AccountForm(areaChoices);
        form.show(account);
        setHeaderTitle(getTranslation(account == null ? "access.account.create" : "access.account.change"));
        setCloseOnOutsideClick(false);
        add(form);
        showCurrent = new Button(getTranslation("access.account.show-current"), click -> showCurrent());
        showCurrent.setVisible(false);
        save = new Button(getTranslation("access.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("access.cancel"), click -> close()), showCurrent, save);
    }

    private void save() {
        form.clearError();
        try {
            store();
            close();
            afterwards.run();
        } catch (AccountRefusedException refused) {
            form.showError(getTranslation(refused.key()));
        } catch (OptimisticLockingFailureException conflict) {
            form.showError(getTranslation("access.account.conflict"));
            showCurrent.setVisible(true);
        } finally {
            save.setEnabled(true);
        }
    }

    private void store() {
        if (account == null) {
            new PasswordDialog(accounts.create(form.username(), form.data())).open();
        } else {
            accounts.change(account.id(), account.version(), form.data());
        }
    }

    /** The other's change is shown in place of what was typed here; the choice is the user's. */
    private void showCurrent() {
        if (account != null) {
            account = accounts.get(account.id());
            form.show(account);
            form.clearError();
            showCurrent.setVisible(false);
        }
    }
}
