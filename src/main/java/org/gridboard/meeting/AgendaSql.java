package org.gridboard.meeting;

import org.gridboard.access.ScopeSql;

/** The one statement of the agenda: issues, key visits overdue, promises due or broken, free items, each most pressing first. */
final class AgendaSql {

    private static final String GRIDS = ScopeSql.GRIDS_OF_AREA;

    /** Whether nobody is there any more to do what was assigned. */
    private static final String LEFT = """
            (i.state in ('ASSIGNED', 'RETURNED')
             and (p.locked or b.retired_on is not null
                  or i.assignee_grid is not null and not exists (
                      select from account_scope s join account a on a.id = s.account_id
                      where s.area_code = i.assignee_grid and not a.locked)) is true)""";

    /** The community's turn: raised, returned, to be checked; assigned, once it is due or its assignee has left. */
    private static final String LISTED = """
            (not i.with_street
             and (i.state in ('RAISED', 'RETURNED', 'HANDLED')
                  or i.state = 'ASSIGNED' and (l.due < :end or o.is_left))) is true""";

    private static final String ISSUE = """
            select case i.state when 'ASSIGNED' then 'DUE' when 'HANDLED' then 'CHECK' when 'RETURNED' then 'RETURNED'
                        else case when i.carried_over > 0 then 'CARRIED_OVER' else 'RAISED' end end as kind,
                   'issue.' || i.id as ref, i.grid_code, i.title, i.key_area as about, i.urgency, i.reported_at as since, l.due,
                   (l.due < :asOf and i.closed_at is null) is true as overdue, i.reported_at >= :begin and i.reported_at < :end as today,
                   i.carried_over, i.rework, i.assignee, o.is_left, i.position, null as head, null as address,
                   null::int as days
            from issue i
            left join account p on p.id = i.assignee_account
            left join outside_body b on b.id = i.assignee_body
            cross join lateral (
                select case i.state when 'ASSIGNED' then coalesce(i.assignment_due, i.due_at) else i.due_at end as due) l
            cross join lateral (select %s as is_left) o
            where i.grid_code = any (%s)""".formatted(LEFT, GRIDS);

    private static final String OPEN_ISSUES = ISSUE + """
             and i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and %s
            order by overdue desc, i.urgency = 'URGENT' desc, today desc, since, ref limit :most""".formatted(LISTED);

    /** What the meeting has taken stays on its agenda, wherever it has gone. */
    private static final String TAKEN_ISSUES = ISSUE + """
             and i.id = any (array(select issue_id from meeting_item where meeting_id = :meeting and issue_id is not null
                                   union all select cast(:issue as bigint)))
             and (i.state in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') or not %s)""".formatted(LISTED);

    /** A confidential category is named to nobody: what is said here is heard and read by all who are at the meeting. */
    private static final String VISITS = """
            select 'VISIT', 'visit.' || k.household_id, k.grid_code, null,
                   (select min(c.category) from key_category c where c.household_id = k.household_id
                    and c.category not in ('COMMUNITY_CORRECTION', 'MENTAL_DISORDER', 'DRUG_REHABILITATION')),
                   null, k.next_due::timestamp at time zone :zone, null, true, false, 0, 0, null, false, h.position, r.name,
                   trim(h.address || ' ' || h.room), :day - k.next_due
            from key_household k
            join household h on h.id = k.household_id
            left join resident r on r.household_id = h.id and r.head
            where k.grid_code = any (%s) and k.next_due < :day
            order by k.next_due, k.household_id::text limit :most""".formatted(GRIDS);

    private static final String PROMISES = """
            select 'PROMISE', 'promise.' || t.id, t.grid_code, t.what, t.issue_id::text, null, t.made_at, t.due_at,
                   t.due_at < :asOf, false, 0, 0, null, false, coalesce(h.position, i.position), r.name,
                   coalesce(trim(h.address || ' ' || h.room), i.place, ''), null
            from promise t
            left join household h on h.id = t.household_id
            left join resident r on r.household_id = h.id and r.head
            left join issue i on i.id = t.issue_id
            where t.grid_code = any (%s) and t.kept_at is null and t.due_at < :end
            order by t.due_at < :asOf desc, t.made_at, t.id::text limit :most""".formatted(GRIDS);

    private static final String FREE = """
            select 'FREE', 'free.' || f.id, f.area_code, f.title, p.name, null, f.added_at, null, false, false, 0, 0, null, false,
                   null, null, null, null
            from free_item f join account p on p.id = f.added_by
            where f.area_code = :community and f.decided_on is null and f.day <= :day
            order by f.added_at, f.id::text limit :most""";

    /**
     * Takes area, community, day, zone, begin and end of the day, asOf, the meeting and an issue that is wanted anyway (0 for
     * none), and most of each.
     */
    static final String AGENDA = """
            select t.*, st_y(t.position) as lat, st_x(t.position) as lng,
                   case length(g.code) when 15 then short_name(g.name, c.name) else g.name end as grid_name
            from (select * from (%s) open union all (%s) union all (%s) union all (%s) union all (%s)) t
            join area g on g.code = t.grid_code left join area c on c.code = g.parent
            order by t.urgency is null, t.overdue desc, (t.urgency = 'URGENT') desc, t.today desc, t.since, t.ref""".formatted(OPEN_ISSUES, TAKEN_ISSUES, VISITS, PROMISES, FREE);

    private AgendaSql() {}
}
