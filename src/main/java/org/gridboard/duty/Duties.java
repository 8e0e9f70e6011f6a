package org.gridboard.duty;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done in an area now: one list, made from the rules (domain.md, Duties). */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Duties {

    private final RoundsDue rounds;
    private final List<DutySource> sources;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Duties(
            RoundsDue rounds,
            List<DutySource> sources,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            Clock clock) {
        this.rounds = rounds;
        this.sources = sources;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * What is to be done in the part of the area that lies in the account's scope.
     *
     * @throws org.gridboard.access.OutOfScopeException if the account does no daily work in any part of the area
     */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public Agenda of(AreaCode area) {
        currentAccount.require(currentAccount.get().reaches(area));
        LocalDateTime now = LocalDateTime.now(clock);
        var rules = new DutyRules(calendar.around(now.toLocalDate()), now);
        List<RoundProgress> progress = rounds.progress(area, rules);
        List<List<Duty>> found = sources.stream()
                .map(source -> source.find(area, rules, clock.getZone()))
                .toList();
        List<Duty> all = withoutRepetition(
                Stream.concat(RoundsDue.duties(progress, rules), found.stream().flatMap(List::stream))
                        .sorted(Duty.MOST_PRESSING_FIRST)
                        .toList());
        boolean cut = found.stream().anyMatch(duties -> duties.size() == DutySource.LIMIT);
        return new Agenda(all, cut, rules.half(), progress);
    }

    /** A key household that is to be visited anyway is not listed for its clears: the visit asks for them. */
    private static List<Duty> withoutRepetition(List<Duty> duties) {
        Set<String> visited = duties.stream()
                .filter(duty -> duty.kind() == DutyKind.MEETING)
                .flatMap(duty -> duty.opens().origin().stream())
                .map(Selected::id)
                .collect(Collectors.toSet());
        return duties.stream()
                .filter(duty -> duty.kind() != DutyKind.KEY_CLEARS
                        || !visited.contains(duty.opens().id()))
                .toList();
    }
}
