package org.gridboard.demonstration;

/** The statements of {@link IssueRows}. An issue that people have taken a hand in is theirs from then on. */
final class IssueSql {

    static final String ISSUE_COLUMNS = """
            id uuid, grid text, checkpoint uuid, title text, words text, key_area text, urgency text, place text,
            geom geometry, state text, reported_at timestamptz, reported_by text, assignee text, handled_by text,
            due_at timestamptz, closed_at timestamptz, carried_over int, rework int, version int, version_before int,
            promise text, handled_at timestamptz""";

    static final String EVENT_COLUMNS = """
            issue uuid, at timestamptz, username text, from_state text, to_state text, words text""";

    /** New ones, and old ones that are exactly as the last start left them: same version, no event but generated ones. */
    static final String UNTOUCHED = """
            create temporary table untouched on commit drop as
            select s.id as request, i.id as issue from staged_issue s left join issue i on i.request_id = s.id
            where i.id is null and s.version_before < 0
               or i.version = s.version_before
                  and s.version_before = (select count(*) - 1 from issue_event e where e.issue_id = i.id)
                  and not exists (select from issue_event e join account a on a.id = e.account_id
                                  where e.issue_id = i.id and e.at <> date_trunc('minute', e.at))""";

    static final String INSERT = """
            insert into issue (request_id, grid_code, checkpoint_id, title, words, key_area, urgency, place, position,
                               state, reported_at, reported_by, first_officer, assignee, handled_by, due_at, closed_at,
                               carried_over, rework, version)
            select s.id, s.grid, c.id, s.title, s.words, s.key_area, s.urgency, s.place, s.geom, s.state, s.reported_at,
                   r.id, r.id, s.assignee, h.id, s.due_at, s.closed_at, s.carried_over, s.rework, s.version
            from staged_issue s join untouched u on u.request = s.id and u.issue is null
            join account r on r.username = s.reported_by
            left join account h on h.username = s.handled_by
            left join checkpoint c on c.request_id = s.checkpoint
            order by s.reported_at""";

    static final String CONTINUE = """
            update issue i
            set state = s.state, assignee = s.assignee, due_at = s.due_at, closed_at = s.closed_at,
                carried_over = s.carried_over, rework = s.rework, version = s.version,
                handled_by = (select id from account where username = s.handled_by)
            from staged_issue s join untouched u on u.request = s.id
            where i.id = u.issue""";

    static final String EVENTS = """
            insert into issue_event (issue_id, grid_code, at, account_id, from_state, to_state, words)
            select i.id, i.grid_code, e.at, a.id, e.from_state, e.to_state, e.words
            from staged_event e join untouched u on u.request = e.issue
            join issue i on i.request_id = e.issue
            join account a on a.username = e.username
            order by e.at, i.id""";

    static final String PROMISES = """
            insert into promise (issue_id, grid_code, what, made_at, due_at)
            select i.id, i.grid_code, s.promise, i.reported_at, i.due_at
            from staged_issue s join untouched u on u.request = s.id and u.issue is null
            join issue i on i.request_id = s.id
            where s.promise is not null""";

    static final String KEEP_PROMISES = """
            update promise p set kept_at = s.handled_at
            from staged_issue s join untouched u on u.request = s.id
            join issue i on i.request_id = s.id
            where p.issue_id = i.id and p.kept_at is null and s.handled_at is not null""";

    private IssueSql() {}
}
