package org.gridboard.demonstration;

/** The statements of {@link IssueRows}. An issue that people have taken a hand in is theirs from then on. */
final class IssueSql {

    static final String ISSUE_COLUMNS = """
            id uuid, grid text, checkpoint uuid, title text, words text, key_area text, urgency text, place text,
            geom geometry, state text, reported_at timestamptz, reported_by text, assignee text, handled_by text,
            due_at timestamptz, closed_at timestamptz, carried_over int, rework int, version int, version_before int,
            promise text, handled_at timestamptz, assigned_at timestamptz, assignment_due timestamptz, measure text,
            escalated_at timestamptz, suspended_at timestamptz, suspended_until date""";

    static final String BODY_COLUMNS = "id uuid, area text, name text";

    static final String EVENT_COLUMNS = """
            issue uuid, at timestamptz, username text, from_state text, to_state text, act text, words text,
            assignee text, due_at timestamptz""";

    static final String BODIES = """
            insert into outside_body (request_id, area_code, name)
            select id, area, name from staged_body on conflict do nothing""";

    /** Who has an issue: a body by its name, the grid itself where the name is empty, nobody where there is none. */
    static final String ASSIGNEES = """
            create temporary table staged_assignee on commit drop as
            select s.id, case when s.assignee = '' then g.name else b.name end as name,
                   case when s.assignee = '' then g.code end as grid, b.id as body
            from staged_issue s join area g on g.code = s.grid
            left join outside_body b on b.name = s.assignee and b.retired_on is null
                and b.area_code in (left(s.grid, 12), left(s.grid, 9))
            where s.assignee is not null""";

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
                               state, reported_at, reported_by, first_officer, handled_by, due_at, closed_at,
                               carried_over, rework, version)
            select s.id, s.grid, c.id, s.title, s.words, s.key_area, s.urgency, s.place, s.geom, s.state, s.reported_at,
                   r.id, r.id, h.id, s.due_at, s.closed_at, s.carried_over, s.rework, s.version
            from staged_issue s join untouched u on u.request = s.id and u.issue is null
            join account r on r.username = s.reported_by
            left join account h on h.username = s.handled_by
            left join checkpoint c on c.request_id = s.checkpoint
            order by s.reported_at""";

    /** Of new ones as of old ones. */
    static final String CONTINUE = """
            update issue i
            set state = s.state, due_at = s.due_at, closed_at = s.closed_at,
                carried_over = s.carried_over, rework = s.rework, version = s.version,
                handled_by = (select id from account where username = s.handled_by), handled_at = s.handled_at,
                assignee = a.name, assignee_grid = a.grid, assignee_body = a.body, assigned_at = s.assigned_at,
                assignment_due = s.assignment_due, measure = s.measure,
                escalated_at = s.escalated_at, with_street = s.escalated_at is not null,
                suspended_at = s.suspended_at, suspended_until = s.suspended_until,
                suspended_from = case when s.suspended_at is not null then 'ASSIGNED' end,
                suspended_left = case when s.suspended_at is not null then interval '3 hours' end,
                suspensions = case when s.suspended_at is not null then 1 else 0 end
            from staged_issue s join untouched u on u.request = s.id
            left join staged_assignee a on a.id = s.id
            where i.request_id = s.id""";

    static final String EVENTS = """
            insert into issue_event (issue_id, grid_code, at, account_id, from_state, to_state, act, words, assignee, due_at,
                                     handler)
            select i.id, i.grid_code, e.at, a.id, e.from_state, e.to_state, e.act, e.words,
                   case when e.assignee = '' then g.name else e.assignee end, e.due_at,
                   case when e.act = 'HANDLE' then a.id end
            from staged_event e join untouched u on u.request = e.issue
            join issue i on i.request_id = e.issue
            join area g on g.code = i.grid_code
            join account a on a.username = e.username
            order by e.at, i.id""";

    static final String PROMISES = """
            insert into promise (issue_id, grid_code, what, made_at, due_at)
            select i.id, i.grid_code, s.promise, i.reported_at, coalesce(i.due_at, i.reported_at + interval '3 days')
            from staged_issue s join untouched u on u.request = s.id and u.issue is null
            join issue i on i.request_id = s.id
            where s.promise is not null and i.due_at is not null""";

    static final String KEEP_PROMISES = """
            update promise p set kept_at = s.handled_at
            from staged_issue s join untouched u on u.request = s.id
            join issue i on i.request_id = s.id
            where p.issue_id = i.id and p.kept_at is null and s.handled_at is not null""";

    private IssueSql() {}
}
