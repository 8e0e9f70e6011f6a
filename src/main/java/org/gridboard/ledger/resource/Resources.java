package org.gridboard.ledger.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of public resources of the account's grids. What lies outside its scope does not exist. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Resources {

    private static final String KEEPS_THEM = "hasAnyRole('GRID_CHIEF', 'SECRETARY')";
    private static final String DAILY_WORK = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    private final ResourceStore store;
    private final Areas areas;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    Resources(
            ResourceStore store,
            Areas areas,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.store = store;
        this.areas = areas;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** The resource, or nothing if there is none of this number in the account's scope. */
    @PreAuthorize(DAILY_WORK)
    @Transactional(readOnly = true)
    public Optional<Resource> find(ResourceId id) {
        return store.find(id)
                .filter(found -> currentAccount.get().worksIn(found.grid().code()));
    }

    /** The resources of an area that are in use, by kind and name, from an offset on and at most so many. */
    @PreAuthorize(DAILY_WORK)
    @Transactional(readOnly = true)
    public List<Resource> in(AreaCode area, int offset, int limit) {
        currentAccount.require(currentAccount.get().reaches(area));
        return store.in(area, offset, limit);
    }

    /** How many {@link #in} has. */
    @PreAuthorize(DAILY_WORK)
    @Transactional(readOnly = true)
    public int count(AreaCode area) {
        currentAccount.require(currentAccount.get().reaches(area));
        return store.count(area);
    }

    /**
     * Adds a resource to the grid its position lies in. Sent twice, it is stored once.
     *
     * @throws RefusedException if the position lies outside the account's grids, or it is on the register already
     */
    @PreAuthorize(KEEPS_THEM)
    public Resource add(UUID request, Resource.Facts facts) {
        AreaCode grid = gridOf(facts.position());
        boolean added = once(() -> store.insert(request, grid, facts));
        Resource stored = store.ofRequest(request).orElseThrow(OutOfScopeException::new);
        if (added) {
            record("ADD_RESOURCE", stored);
        }
        return stored;
    }

    /**
     * Changes a resource in use.
     *
     * @throws RefusedException if the position lies outside the account's grids, or it is on the register already
     * @throws ChangedMeanwhileException with the {@link Resource} stored now, if it is no longer at this version
     */
    @PreAuthorize(KEEPS_THEM)
    public void change(ResourceId id, int version, Resource.Facts facts) {
        Resource resource = atVersion(id, version);
        AreaCode grid = gridOf(facts.position());
        save(resource, once(() -> store.update(id, version, grid, facts)), "CHANGE_RESOURCE");
    }

    /**
     * Takes a resource off the register.
     *
     * @throws ChangedMeanwhileException with the {@link Resource} stored now, if it is no longer at this version
     */
    @PreAuthorize(KEEPS_THEM)
    public void retire(ResourceId id, int version) {
        Resource resource = atVersion(id, version);
        save(resource, store.retire(id, version, calendar.today()), "RETIRE_RESOURCE");
    }

    private AreaCode gridOf(Position position) {
        return areas.gridAt(position.lng(), position.lat(), calendar.today())
                .map(Area::code)
                .filter(grid -> currentAccount.get().worksIn(grid))
                .orElseThrow(() -> new RefusedException("ledger.refused.outside"));
    }

    private static boolean once(BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } catch (DuplicateKeyException e) {
            throw new RefusedException("ledger.refused.resourceTwice");
        }
    }

    private Resource atVersion(ResourceId id, int version) {
        Resource resource = find(id).orElseThrow(OutOfScopeException::new);
        if (resource.retiredOn() != null) {
            throw new RefusedException("ledger.refused.resourceRetired");
        }
        if (resource.version() != version) {
            throw new ChangedMeanwhileException(resource);
        }
        return resource;
    }

    private void save(Resource resource, boolean saved, String action) {
        if (!saved) {
            throw new ChangedMeanwhileException(find(resource.id()).orElseThrow(OutOfScopeException::new));
        }
        record(action, resource);
    }

    private void record(String action, Resource resource) {
        audit.append(
                action, "resource", resource.id().toString(), resource.grid().code(), null);
    }
}
