package org.gridboard.dashboard;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;

/** The form of things that have a number, for those who do daily work; to everybody else none of them exists. */
public abstract class NumberedForm implements DetailForm {

    private final String kind;
    private final CurrentAccount currentAccount;

    /** @param kind the key in the URL, as in {@link DetailForm#kind()} */
    protected NumberedForm(String kind, CurrentAccount currentAccount) {
        this.kind = kind;
        this.currentAccount = currentAccount;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Optional<Component> open(Focus focus, Desk desk) {
        Account account = currentAccount.get();
        Selected selected = focus.selected();
        if (selected == null || !account.role().doesDailyWork()) {
            return Optional.empty();
        }
        return selected.isNew()
                ? add(selected, account, focus, desk)
                : selected.number().flatMap(number -> show(number, account, desk));
    }

    /** The form to enter a new one, beginning at what the selection says; nothing where the account may not. */
    protected Optional<Component> add(Selected start, Account account, Focus focus, Desk desk) {
        return Optional.empty();
    }

    /** The form of the one with this number; nothing where there is none in the account's scope. */
    protected abstract Optional<Component> show(long number, Account account, Desk desk);
}
