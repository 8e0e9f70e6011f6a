package org.gridboard.demonstration;

/** The statements of {@link MeetingRows}. Minutes are written as the application writes them, and hashed. */
final class MeetingSql {

    static final String MEETING_COLUMNS = """
            id uuid, community text, day date, opened timestamptz, closed timestamptz, secretary text, free text,
            measure text""";

    static final String NEW = """
            create temporary table new_meeting on commit drop as
            select s.*, a.id as by, a.name as by_name, c.name as community_name
            from staged_meeting s join account a on a.username = s.secretary join area c on c.code = s.community
            where not exists (select from meeting m where m.area_code = s.community and m.day = s.day)""";

    static final String OPEN = """
            insert into meeting (area_code, day, opened_at, opened_by)
            select community, day, opened, by from new_meeting order by day, community""";

    private static final String HELD = "new_meeting w join meeting m on m.area_code = w.community and m.day = w.day";

    /** Now and then somebody cannot come. */
    static final String ATTENDANCE = """
            insert into meeting_attendance (meeting_id, area_code, account_id, name, role, grids, present, at)
            select m.id, m.area_code, a.id, a.name, a.role,
                   coalesce(array_agg(s.area_code order by s.area_code) filter (where length(s.area_code) = 15), '{}'),
                   a.id = m.opened_by or hashtext(a.username || m.day) %% 9 <> 0, m.opened_at
            from %s join account_scope s on left(s.area_code, 12) = m.area_code join account a on a.id = s.account_id
            where not a.locked and a.role in ('SECRETARY', 'GRID_CHIEF', 'GRID_MEMBER')
            group by m.id, a.id order by m.id, a.id""".formatted(HELD);

    static final String FREE_ITEMS = """
            insert into free_item (request_id, area_code, day, title, added_at, added_by, decided_on)
            select id, community, day, free, opened - interval '1 hour', by, day from new_meeting where free is not null""";

    /** What the secretary did in the time of a meeting; an issue that was put off is what was left undecided. */
    static final String TAKEN = """
            create temporary table taken on commit drop as
            select * from (
                select distinct on (m.id, i.id) m.id as meeting, m.area_code, 'issue.' || i.id as ref,
                       case when e.from_state = 'RETURNED' then 'RETURNED' when e.from_state = 'ASSIGNED' then 'DUE'
                            when t.before > 0 then 'CARRIED_OVER' else 'RAISED' end as kind,
                       i.grid_code, i.id as issue_id, i.title, e.at, e.assignee, e.due_at,
                       nullif(e.act, 'CARRY_OVER') as act,
                       case when e.act = 'CARRY_OVER' then e.words else '' end as note,
                       case when e.act = 'CARRY_OVER' then '' else e.words end as measure, t.before + 1 as times
                from %1$s join issue i on left(i.grid_code, 12) = m.area_code
                join issue_event e on e.issue_id = i.id and e.at between w.opened and w.closed and e.account_id = w.by
                cross join lateral (
                    select count(*) as before from issue_event c
                    where c.issue_id = i.id and c.act = 'CARRY_OVER' and c.id < e.id) t
                where e.act in ('ASSIGN', 'ESCALATE', 'CARRY_OVER', 'SUSPEND')
                order by m.id, i.id, e.id) issues
            union all
            select m.id, m.area_code, 'free.' || f.id, 'FREE', null, null, f.title, w.closed - interval '2 minutes', null,
                   null, 'NOTED', '', w.measure, null
            from %1$s join free_item f on f.request_id = w.id""".formatted(HELD);

    static final String ITEMS = """
            insert into meeting_item (meeting_id, ref, area_code, kind, grid_code, issue_id, title, note, seconds)
            select meeting, ref, area_code, kind, grid_code, issue_id, title, note, 45 + abs(hashtext(ref) % 200) from taken""";

    static final String DECISIONS = """
            insert into decision (request_id, meeting_id, ref, area_code, issue_id, act, assignee, due_at, measure, at, account_id)
            select md5('decision/' || meeting || ref)::uuid, meeting, ref, t.area_code, issue_id, act, assignee, t.due_at,
                   measure, t.at, m.opened_by
            from taken t join meeting m on m.id = t.meeting where act is not null order by t.at, ref""";

    /** A moment as the minutes have it. */
    static final String UTC = """
            create or replace function pg_temp.utc(at timestamptz) returns text language sql stable as
            $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$""";

    /** Properties in alphabetical order, and arrays by a function that puts no spaces between them. */
    private static final String DOCUMENT = """
            select m.id, (
                select row_to_json(whole)::text from (select
                    array_to_json(array(
                        select row_to_json(attended) from (
                            select array(select short_name(g.name, w.community_name) from unnest(a.grids) own
                                         join area g on g.code = own order by own) as grids,
                                   a.name, a.present, a.role
                            from meeting_attendance a where a.meeting_id = m.id
                            order by a.role <> 'SECRETARY', a.grids, a.role, a.name, a.id) attended)) as attendance,
                    array_to_json(array(
                        select row_to_json(carried) from (
                            select short_name(g.name, w.community_name) as grid, t.issue_id as issue, t.times, t.title
                            from taken t join area g on g.code = t.grid_code
                            where t.meeting = m.id and t.act is null order by t.grid_code, t.issue_id) carried)) as "carriedOver",
                    pg_temp.utc(w.closed) as "closedAt", w.by_name as "closedBy", w.community, w.community_name as "communityName",
                    w.day, not is_working_day(w.day) as "dayOff",
                    array_to_json(array(
                        select row_to_json(item) from (
                            select nullif(t.act, 'NOTED') as act, t.assignee, case when t.act is not null then pg_temp.utc(t.at) end as at,
                                   case when t.act is not null then w.by_name end as by, t.act is not null as decided,
                                   pg_temp.utc(t.due_at) as due, coalesce(short_name(g.name, w.community_name), w.community_name) as grid,
                                   t.issue_id as issue, t.kind, t.measure, t.note, t.ref, n.seconds, t.title
                            from taken t join meeting_item n on n.meeting_id = t.meeting and n.ref = t.ref
                            left join area g on g.code = t.grid_code
                            where t.meeting = m.id order by t.at, t.ref) item)) as items,
                    w.number, pg_temp.utc(w.opened) as "openedAt", extract(epoch from w.closed - w.opened)::int as seconds) whole) as text
            from numbered w join meeting m on m.area_code = w.community and m.day = w.day""";

    static final String CLOSE = """
            with numbered as (
                select n.*, to_char(day, 'YYYY-') || lpad(((
                           select count(*) from meeting o where o.area_code = n.community and o.number ^@ to_char(n.day, 'YYYY-'))
                       + row_number() over (partition by community, extract(year from day) order by day))::text, 3, '0') as number
                from new_meeting n),
            document as (%s)
            update meeting m
            set closed_at = w.closed, closed_by = w.by, number = w.number, minutes = d.text::json,
                hash = encode(sha256(convert_to(d.text, 'UTF8')), 'hex')
            from document d, numbered w
            where d.id = m.id and w.community = m.area_code and w.day = m.day""".formatted(DOCUMENT);

    /** Nobody waits for what was said days ago. */
    static final String NO_DIGESTS = """
            delete from digest_outbox o using new_meeting w join meeting m on m.area_code = w.community and m.day = w.day
            where o.meeting_id = m.id""";

    private MeetingSql() {}
}
