package org.gridboard.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order of an agenda as made by hand. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class AgendaOrders {

    private final AgendaItems items;
    private final AgendaOrderStore store;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    AgendaOrders(
            AgendaItems items,
            AgendaOrderStore store,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            Clock clock) {
        this.items = items;
        this.store = store;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Moves an item of the day's agenda. From then on the items stand as they stood then; what comes later goes behind what it
     * would have come behind. Of two who move at once, the later one's order stands.
     *
     * @param before the item that it goes in front of; null for the end
     * @throws RefusedException if one of the two is not on the agenda
     * @throws org.gridboard.access.OutOfScopeException if the account does not work in the community
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void move(AreaCode community, LocalDate day, ItemRef item, @Nullable ItemRef before) {
        AreaCode whole = community.at(Level.COMMUNITY);
        currentAccount.requireWorkIn(whole);
        List<String> refs = items.of(whole, Day.of(day, clock), calendar.around(day)).stream()
                .limit(Agenda.MOST)
                .map(listed -> listed.ref().toString())
                .toList();
        if (!refs.contains(item.toString()) || before != null && !refs.contains(before.toString())) {
            throw new RefusedException("agenda.refused.notOnAgenda");
        }
        store.keep(whole, day, HandOrder.moved(refs, item.toString(), before == null ? null : before.toString()));
    }
}
