package org.gridboard.ledger.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreements of the account's grids. What lies outside its scope does not exist. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Agreements {

    private static final String KEEPS_THEM = "hasAnyRole('GRID_CHIEF', 'SECRETARY')";
    private static final String DAILY_WORK = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    private final AgreementStore store;
    private final Scans scans;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    Agreements(
            AgreementStore store,
            Scans scans,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.store = store;
        this.scans = scans;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** The agreement, or nothing if there is none of this number in the account's scope. */
    @PreAuthorize(DAILY_WORK)
    @Transactional(readOnly = true)
    public Optional<Agreement> find(AgreementId id) {
        return store.find(id, calendar.today())
                .filter(found -> currentAccount.get().worksIn(found.grid().code()));
    }

    /** The checkpoints in use that an agreement of the grid can be signed for. */
    @PreAuthorize(DAILY_WORK)
    @Transactional(readOnly = true)
    public List<CheckpointChoice> checkpoints(AreaCode grid) {
        currentAccount.requireWorkIn(grid);
        return store.checkpoints(grid);
    }

    /**
     * Adds an agreement with its scan, if there is one. Sent twice, it is stored once.
     *
     * @throws RefusedException if it was signed after today, nobody signed it, or its checkpoint is not the grid's
     */
    @PreAuthorize(KEEPS_THEM)
    public Agreement add(UUID request, AreaCode grid, Agreement.Facts facts, @Nullable Scan scan) {
        currentAccount.requireWorkIn(grid);
        if (facts.signedBy().isEmpty()) {
            throw new RefusedException("ledger.refused.signer", Agreement.SIGNER_MOST, 0);
        }
        check(grid, facts, null);
        boolean added = store.insert(request, grid, facts);
        Agreement stored = store.ofRequest(request, calendar.today()).orElseThrow(OutOfScopeException::new);
        if (added) {
            keepScan(stored, scan);
            record("ADD_AGREEMENT", stored);
        }
        return find(stored.id()).orElseThrow(OutOfScopeException::new);
    }

    /**
     * Changes an agreement that has not been ended; without a new scan the old one stays.
     *
     * @throws RefusedException if it was signed after today or its checkpoint is not the grid's
     * @throws ChangedMeanwhileException with the {@link Agreement} stored now, if it is no longer at this version
     */
    @PreAuthorize(KEEPS_THEM)
    public void change(AgreementId id, int version, Agreement.Facts facts, @Nullable Scan scan) {
        Agreement agreement = atVersion(id, version);
        check(agreement.grid().code(), facts, agreement.facts().checkpoint());
        if (!store.update(id, version, facts)) {
            throw changedMeanwhile(id);
        }
        keepScan(agreement, scan);
        record("CHANGE_AGREEMENT", agreement);
    }

    /**
     * Ends an agreement today, before its time.
     *
     * @throws ChangedMeanwhileException with the {@link Agreement} stored now, if it is no longer at this version
     */
    @PreAuthorize(KEEPS_THEM)
    public void withdraw(AgreementId id, int version) {
        Agreement agreement = atVersion(id, version);
        if (!store.withdraw(id, version, calendar.today())) {
            throw changedMeanwhile(id);
        }
        record("END_AGREEMENT", agreement);
    }

    /** @param before the checkpoint it has already, which may be retired by now */
    private void check(AreaCode grid, Agreement.Facts facts, @Nullable Long before) {
        if (facts.signedOn().isAfter(calendar.today())) {
            throw new RefusedException("ledger.refused.future");
        }
        Long checkpoint = facts.checkpoint();
        if (checkpoint != null
                && !checkpoint.equals(before)
                && store.checkpoints(grid).stream().noneMatch(choice -> choice.id() == checkpoint)) {
            throw new RefusedException("ledger.refused.checkpoint");
        }
    }

    private void keepScan(Agreement agreement, @Nullable Scan scan) {
        if (scan != null) {
            store.setScan(agreement.id(), scans.keep(scan, agreement.scan()), scan.form());
        }
    }

    private Agreement atVersion(AgreementId id, int version) {
        Agreement agreement = find(id).orElseThrow(OutOfScopeException::new);
        if (agreement.withdrawnOn() != null) {
            throw new RefusedException("ledger.refused.ended");
        }
        if (agreement.version() != version) {
            throw new ChangedMeanwhileException(agreement);
        }
        return agreement;
    }

    private RuntimeException changedMeanwhile(AgreementId id) {
        return find(id).<RuntimeException>map(ChangedMeanwhileException::new).orElseGet(OutOfScopeException::new);
    }

    private void record(String action, Agreement agreement) {
        audit.append(
                action, "agreement", agreement.id().toString(), agreement.grid().code(), null);
    }
}
