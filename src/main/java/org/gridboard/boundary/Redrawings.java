package org.gridboard.boundary;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Partition;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of how a community's grids could be drawn anew, for its secretary and the staff of its street. Each change names the
 * draft's version; the second of two is told. Nothing of what stands changes before a draft is adopted.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Redrawings {

    /** How many drafts of a community may stand side by side. */
    public static final int OPEN_MOST = 10;

    /** The longest name of a draft, in characters. */
    public static final int NAME_MOST = 80;

    /** Who draws and adopts: the secretary in the own community, the street's staff in the own street. */
    public static final String DRAWS = "hasAnyRole('SECRETARY', 'STREET_STAFF')";

    private final RedrawingStore store;
    private final PieceStore pieces;
    private final StepStore steps;
    private final Beginning beginning;
    private final StepWriter writer;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Redrawings(
            RedrawingStore store,
            PieceStore pieces,
            StepStore steps,
            Beginning beginning,
            StepWriter writer,
            CurrentAccount currentAccount,
            Clock clock) {
        this.store = store;
        this.pieces = pieces;
        this.steps = steps;
        this.beginning = beginning;
        this.writer = writer;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Begins a draft on the boundaries that are valid now. Sent twice, begun once.
     *
     * @param name 1–80 characters
     * @throws RefusedException if there are too many open ones, or nothing to draw on
     * @throws OutOfScopeException if the account does not work for the community
     */
    @PreAuthorize(DRAWS)
    public Redrawing begin(AreaCode community, String name, UUID request) {
        AreaCode own = communityOf(community);
        currentAccount.requireWorkIn(own);
        String plain = PlainText.required(NAME_MOST, name, "boundary-draft.refused.name");
        Optional<Redrawing> sent = store.ofRequest(request);
        if (sent.isPresent()) {
            return sent.get();
        }
        if (store.open(own, OPEN_MOST).size() == OPEN_MOST) {
            throw new RefusedException("boundary-draft.refused.open", OPEN_MOST);
        }
        return beginning.begin(own, plain, request);
    }

    /** The draft, whatever has become of it; nothing where there is none for the account. */
    @PreAuthorize(DRAWS)
    @Transactional(readOnly = true)
    public Optional<Redrawing> find(RedrawingId id) {
        return store.find(id).filter(found -> currentAccount.get().worksIn(found.community()));
    }

    /**
     * The drafts of a community that are drawn on or wait for their day, the waiting one first; at most 10.
     *
     * @throws OutOfScopeException if the account does not work for the community
     */
    @PreAuthorize(DRAWS)
    @Transactional(readOnly = true)
    public List<Redrawing> open(AreaCode community) {
        AreaCode own = communityOf(community);
        currentAccount.requireWorkIn(own);
        return store.open(own, OPEN_MOST);
    }

    /**
     * Takes a step. Sent twice, taken once; a step that changes nothing is none.
     *
     * @throws RefusedException if the step cannot be taken, the draft is closed or has grown too large, or the boundaries it
     *     rests upon were replaced
     * @throws ChangedMeanwhileException with the {@link Redrawing} as it stands if that is another version
     * @throws OutOfScopeException if there is no such draft for the account
     */
    @PreAuthorize(DRAWS)
    public Redrawing edit(RedrawingId id, int version, UUID request, Edit edit) {
        Redrawing stands = locked(id);
        if (steps.wasSent(request, id)) {
            return stands;
        }
        requireOpen(stands, version);
        writer.take(stands, request, edit);
        return store.find(id).orElseThrow();
    }

    /** Takes the last step back. @throws RefusedException if there is none; otherwise as {@link #edit} */
    @PreAuthorize(DRAWS)
    public Redrawing undo(RedrawingId id, int version) {
        Redrawing stands = requireOpen(locked(id), version);
        return moved(stands, stands.canUndo(), stands.step() - 1);
    }

    /** Takes again what was taken back last. @throws RefusedException if there is nothing; otherwise as {@link #edit} */
    @PreAuthorize(DRAWS)
    public Redrawing redo(RedrawingId id, int version) {
        Redrawing stands = requireOpen(locked(id), version);
        return moved(stands, stands.canRedo(), stands.step() + 1);
    }

    /**
     * Puts a draft away for good; also one whose boundaries were replaced.
     *
     * @throws RefusedException if it is no draft any more
     * @throws ChangedMeanwhileException with the {@link Redrawing} as it stands if that is another version
     * @throws OutOfScopeException if there is no such draft for the account
     */
    @PreAuthorize(DRAWS)
    public void discard(RedrawingId id, int version) {
        Redrawing stands = requireDraft(locked(id), version);
        store.discard(stands.id());
    }

    /** The draft's pieces at its step. @throws OutOfScopeException if there is no such draft for the account */
    @PreAuthorize(DRAWS)
    @Transactional(readOnly = true)
    public Partition partition(RedrawingId id) {
        Redrawing found = required(id);
        return pieces.at(id, found.step());
    }

    /** What was done, those steps included that were undone; at most 500. @throws OutOfScopeException as {@link #partition} */
    @PreAuthorize(DRAWS)
    @Transactional(readOnly = true)
    public List<Step> steps(RedrawingId id) {
        return steps.of(required(id).id());
    }

    /** Who replaced the boundaries that the draft rests upon, where that is known. @throws OutOfScopeException as {@link #partition} */
    @PreAuthorize(DRAWS)
    @Transactional(readOnly = true)
    public Optional<Replacement> replacement(RedrawingId id) {
        return store.replacement(required(id).id());
    }

    private Redrawing moved(Redrawing stands, boolean possible, int step) {
        if (!possible) {
            throw new RefusedException(
                    step < stands.step() ? "boundary-draft.refused.no-undo" : "boundary-draft.refused.no-redo");
        }
        store.moveTo(stands.id(), step, 1);
        return store.find(stands.id()).orElseThrow();
    }

    private Redrawing required(RedrawingId id) {
        return find(id).orElseThrow(OutOfScopeException::new);
    }

    private Redrawing locked(RedrawingId id) {
        Redrawing found = store.locked(id).orElseThrow(OutOfScopeException::new);
        currentAccount.requireWorkIn(found.community());
        return found;
    }

    private Redrawing requireOpen(Redrawing stands, int version) {
        requireDraft(stands, version);
        if (stands.replaced()) {
            throw Replacement.refusal(store.replacement(stands.id()), clock.getZone());
        }
        return stands;
    }

    private static Redrawing requireDraft(Redrawing stands, int version) {
        if (stands.state() != RedrawingState.DRAFT) {
            throw new RefusedException("boundary-draft.refused." + stands.state(), stands.name());
        }
        if (stands.version() != version) {
            throw new ChangedMeanwhileException(stands);
        }
        return stands;
    }

    private static AreaCode communityOf(AreaCode area) {
        if (area.level() == Level.STREET) {
            throw new OutOfScopeException();
        }
        return area.at(Level.COMMUNITY);
    }
}
