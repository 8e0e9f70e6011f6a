package org.gridboard.access;

import java.util.List;
import org.gridboard.code.AreaCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the accounts; for administrators alone unless a method says otherwise. Every act is written to the audit trail,
 * and one that changes what an account may do ends its sessions. A version that is no longer current is answered with
 * {@link OptimisticLockingFailureException}, a broken rule with {@link AccountRefusedException}.
 */
@Service
@PreAuthorize("denyAll()")
public class Accounts {

    static final String BY_ADMINISTRATOR = "hasRole('ADMINISTRATOR')";

    private final AccountStore store;
    private final AccountSearch search;
    private final AuditTrail auditTrail;
    private final CurrentAccount currentAccount;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountStore store,
            AccountSearch search,
            AuditTrail auditTrail,
            CurrentAccount currentAccount,
            PasswordEncoder encoder,
            ApplicationEventPublisher events) {
        this.store = store;
        this.search = search;
        this.auditTrail = auditTrail;
        this.currentAccount = currentAccount;
        this.encoder = encoder;
        this.events = events;
    }

    /** The accounts whose user name or name contains the words, or whose telephone or area is them, by user name. */
    @PreAuthorize(BY_ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<AccountEntry> list(String words, int offset, int limit) {
        return search.page(words, offset, limit);
    }

    /** How many accounts {@link #list} has for these words. */
    @PreAuthorize(BY_ADMINISTRATOR)
    @Transactional(readOnly = true)
    public int count(String words) {
        return search.count(words);
    }

    /** One account as it is now. */
    @PreAuthorize(BY_ADMINISTRATOR)
    @Transactional(readOnly = true)
    public Account get(AccountId id) {
        return find(id);
    }

    /** The chiefs of a grid, for those who do daily work in it. @throws OutOfScopeException for others */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Account> chiefsOf(AreaCode grid) {
        currentAccount.requireWorkIn(grid);
        return store.chiefsOf(grid);
    }

    /** Creates an account, and the password with which it signs in once. */
    @PreAuthorize(BY_ADMINISTRATOR)
    @Transactional
    public NewPassword create(String username, AccountData data) {
        data.check();
        String name = Username.meantBy(username)
                .orElseThrow(() -> new AccountRefusedException("access.account.username.wrong"));
        AccountId id = insert(name, data);
        var password = newPassword(id, name);
        append("CREATE_ACCOUNT", id, describe(data));
        return password;
    }

    /** Changes name, telephone, role and scope. Nobody changes the role or scope of their own account. */
    @PreAuthorize(BY_ADMINISTRATOR)
    @Transactional
    public void change(AccountId id, int version, AccountData data) {
        data.check();
        Account before = find(id);
        boolean mayDoOther = before.role() != data.role() || !before.areas().equals(data.areas());
        if (mayDoOther && isOwn(id)) {
            throw new AccountRefusedException("access.account.own");
        }
        requireCurrent(store.update(id, version, data));
        setScope(id, data);
        append("CHANGE_ACCOUNT", id, describe(data));
        if (mayDoOther) {
            events.publishEvent(new AccountChanged(id));
        }
    }

    /** Locks an account, which ends its sessions, or unlocks it, also from waiting after failures. */
    @PreAuthorize(BY_ADMINISTRATOR)
    @Transactional
    public void lock(AccountId id, int version, boolean locked) {
        if (locked && isOwn(id)) {
            throw new AccountRefusedException("access.account.own");
        }
        requireCurrent(store.lock(id, version, locked));
        if (!locked) {
            store.forgetFailures(id);
        }
        append(locked ? "LOCK_ACCOUNT" : "UNLOCK_ACCOUNT", id, "");
        events.publishEvent(new AccountChanged(id));
    }

    /** Replaces a forgotten password; ends the account's sessions. One's own is changed, not reset. */
    @PreAuthorize(BY_ADMINISTRATOR)
    @Transactional
    public NewPassword resetPassword(AccountId id) {
        if (isOwn(id)) {
            throw new AccountRefusedException("access.account.own");
        }
        var password = newPassword(id, find(id).username());
        append("RESET_PASSWORD", id, "");
        events.publishEvent(new AccountChanged(id));
        return password;
    }

    private AccountId insert(String username, AccountData data) {
        try {
            AccountId id = store.insert(username, data);
            setScope(id, data);
            return id;
        } catch (DuplicateKeyException e) {
            throw new AccountRefusedException("access.account.username.taken");
        }
    }

    private void setScope(AccountId id, AccountData data) {
        try {
            store.setScope(id, data.areas());
        } catch (DataIntegrityViolationException e) {
            throw new AccountRefusedException("access.account.area.unknown");
        }
    }

    private NewPassword newPassword(AccountId id, String username) {
        String password = GeneratedPassword.next();
        store.setPassword(id, encoder.encode(password), true);
        return new NewPassword(username, password);
    }

    private Account find(AccountId id) {
        return store.find(id)
                .filter(account -> account.role().signsIn())
                .orElseThrow(() -> new AccountRefusedException("access.account.gone"));
    }

    private boolean isOwn(AccountId id) {
        return currentAccount.get().id().equals(id);
    }

    private void append(String action, AccountId id, String reason) {
        auditTrail.append(action, "account", Long.toString(id.value()), null, reason.isEmpty() ? null : reason);
    }

    private static String describe(AccountData data) {
        var areas = data.areas().stream().map(AreaCode::value).sorted().toList();
        String text = areas.isEmpty() ? data.role().name() : data.role() + " " + String.join(" ", areas);
        return text.substring(0, Math.min(text.length(), AuditTrail.LONGEST_REASON));
    }

    private static void requireCurrent(boolean changed) {
        if (!changed) {
            throw new OptimisticLockingFailureException("the account has been changed by somebody else");
        }
    }
}
