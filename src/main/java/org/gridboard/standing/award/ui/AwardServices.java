package org.gridboard.standing.award.ui;

import org.gridboard.access.CurrentAccount;
import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.Times;
import org.gridboard.standing.award.Appeals;
import org.gridboard.standing.award.OwnStandings;
import org.gridboard.standing.award.PeriodWords;
import org.gridboard.standing.award.RedFlags;
import org.gridboard.standing.award.StandingWeights;
import org.gridboard.standing.award.Standings;
import org.springframework.stereotype.Component;

/** What the parts of the page ask. */
@Component
record AwardServices(
        Standings standings,
        OwnStandings own,
        StandingWeights weights,
        Appeals appeals,
        RedFlags flags,
        PeriodWords periods,
        Drafts drafts,
        Times times,
        CurrentAccount currentAccount) {}
