package org.gridboard.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.gridboard.access.Account;
import org.gridboard.access.AccountRefusedException;
import org.gridboard.access.Accounts;
import org.springframework.dao.OptimisticLockingFailureException;

/** What an administrator does to one account of the list; what takes something away asks first. */
class AccountActs {

    private final Accounts accounts;
    private final Runnable afterwards;
    private final Account account;

    AccountActs(Accounts accounts, Runnable afterwards, Account account) {
        this.accounts = accounts;
        this.afterwards = afterwards;
        this.account = account;
    }

    void confirmLock() {
        confirm("access.lock", () -> accounts.lock(account.id(), account.version(), true));
    }

    void confirmReset() {
        confirm("access.reset", () -> new PasswordDialog(accounts.resetPassword(account.id())).open());
    }

    void unlock() {
        run(() -> accounts.lock(account.id(), account.version(), false));
    }

    private void confirm(String key, Runnable act) {
        var dialog = new ConfirmDialog(
                text(key + ".title", account.name(), account.username()),
                text(key + ".text"),
                text(key + ".confirm"),
                confirmed -> run(act));
        dialog.setCancelable(true);
        dialog.setCancelText(text("access.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void run(Runnable act) {
        try {
            act.run();
        } catch (AccountRefusedException refused) {
            tell(text(refused.key()));
        } catch (OptimisticLockingFailureException conflict) {
            tell(text("access.account.conflict.list"));
        }
        afterwards.run();
    }

    private static String text(String key, Object... params) {
        return UI.getCurrentOrThrow().getTranslation(key, params);
    }

    private static void tell(String text) {
        var notification = Notification.show(text);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}
