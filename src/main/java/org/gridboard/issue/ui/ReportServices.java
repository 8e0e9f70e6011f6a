package org.gridboard.issue.ui;

import org.gridboard.access.CurrentAccount;
import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.Assignees;
import org.gridboard.issue.CallBacks;
import org.gridboard.issue.DraftPhotos;
import org.gridboard.issue.IssueSteps;
import org.gridboard.issue.Issues;
import org.gridboard.issue.NearIssues;
import org.gridboard.issue.Officers;
import org.gridboard.issue.PlaceSearch;
import org.gridboard.issue.ReportOrigins;
import org.springframework.stereotype.Component;

/** What the pages of issues read and write with. */
@Component
record ReportServices(
        Issues issues,
        IssueSteps steps,
        Assignees assignees,
        CallBacks callBacks,
        NearIssues near,
        Officers officers,
        PlaceSearch places,
        ReportOrigins origins,
        DraftPhotos photos,
        Drafts drafts,
        Times times,
        CurrentAccount currentAccount) {}
