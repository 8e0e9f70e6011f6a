package org.gridboard.standing.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What secretaries say about the standing of their community, and what the street answers. Nothing of it is changed later. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Appeals {

    /** The longest appeal or answer, in characters. */
    public static final int WORDS_MOST = 2_000;

    private final AppealStore store;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Appeals(AppealStore store, CurrentAccount currentAccount, AuditTrail audit, Clock clock) {
        this.store = store;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The appeals of a community, or of all communities of a street, in exactly this period: unanswered ones first, at most 200.
     *
     * @param area for a grid, its community
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize("hasAnyRole('SECRETARY', 'STREET_STAFF')")
    @Transactional(readOnly = true)
    public List<Appeal> of(AreaCode area, Period period) {
        AreaCode asked = area.isGrid() ? area.at(Level.COMMUNITY) : area;
        currentAccount.requireWorkIn(asked);
        return store.of(asked, period);
    }

    /**
     * Writes an appeal. Sent twice, stored once.
     *
     * @param about null for the standing as a whole
     * @param words 1–2,000 characters
     * @throws RefusedException if there are no words or too many, or the period lies in the future
     * @throws OutOfScopeException if the account is not the secretary of the community
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void write(UUID request, AreaCode community, Period period, @Nullable Indicator about, String words) {
        AreaCode own = community.at(Level.COMMUNITY);
        currentAccount.requireWorkIn(own);
        period.begunBy(LocalDate.now(clock));
        String plain = PlainText.required(WORDS_MOST, words, "award.refused.words");
        if (store.add(request, own, period, about, plain)) {
            audit.append("WRITE_APPEAL", "standing", period.token(), own, null);
        }
    }

    /**
     * Answers an appeal: accepted with a remark, or rejected with a reason. Sent twice, stored once; of two who answer, the
     * second is told the answer that stands.
     *
     * @param words 1–2,000 characters
     * @throws RefusedException if there are no words or too many, or there is an answer already
     * @throws OutOfScopeException if there is no such appeal for the account
     */
    @PreAuthorize("hasRole('STREET_STAFF')")
    public void answer(UUID request, AppealId appeal, boolean accepted, String words) {
        Appeal found = found(appeal);
        String plain = PlainText.required(WORDS_MOST, words, "award.refused.words");
        if (store.answer(request, found, accepted, plain)) {
            audit.append(
                    "ANSWER_APPEAL",
                    "standing",
                    found.period().token(),
                    found.area().code(),
                    null);
        } else if (!store.wasSent(request, appeal)) {
            Appeal.Answer stands = Objects.requireNonNull(found(appeal).answer());
            throw new RefusedException("award.refused.answered", stands.by(), stands.words());
        }
    }

    private Appeal found(AppealId appeal) {
        Appeal found = store.find(appeal).orElseThrow(OutOfScopeException::new);
        currentAccount.requireWorkIn(found.area().code());
        return found;
    }
}
