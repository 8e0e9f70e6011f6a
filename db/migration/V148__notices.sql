-- What somebody should know although nobody opens a page: written by a job, once each, for each account it concerns.
create table notice (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    kind       text not null check (kind in ('ASSIGNED', 'NEAR_DUE', 'PAST_DUE', 'DAY_OVERDUE', 'RESUMED', 'DIGEST_FAILED')),
    issue_id   bigint references issue on delete cascade,
    community  text references area,
    occasion   timestamptz not null,
    at         timestamptz not null,
    read_at    timestamptz,
    check (num_nonnulls(issue_id, community) = 1)
);
-- The occasion is the limit, the assignment or the meeting's end that it is about: a limit that moves is another one.
create unique index notice_once on notice (account_id, kind, issue_id, occasion) where issue_id is not null;
create unique index notice_of_community_once on notice (account_id, kind, community, occasion) where community is not null;
create index notice_of_account on notice (account_id, id desc);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_of_issue on notice (issue_id);
create index notice_by_time on notice using brin (at);
alter table notice enable row level security;
create policy notice_own on notice using (
    account_id = (select acting_account()) and (select acting_role()) is not null);
revoke insert, delete on notice from gridboard_app;

-- Up to when notices have been written. Whoever writes them holds it, so that no two do at once, lock or not.
create table notice_run (only_one boolean primary key default true check (only_one), up_to timestamptz not null);
revoke all on notice_run from gridboard_app;

-- The same time of day on the working day before or after.
create function working_days(first date, last date) returns table (day date, before date, after date)
    language sql stable as $$
    select d::date,
           max(d::date) filter (where is_working_day(d::date)) over (order by d rows between unbounded preceding and 1 preceding),
           min(d::date) filter (where is_working_day(d::date)) over (order by d rows between 1 following and unbounded following)
    from generate_series(first, last, interval '1 day') d
$$;

-- Who is to know of an issue: those it was given to, the secretary of its community, the staff of its street.
create function people_of_issue(grid text, to_grid text, to_account bigint)
    returns table (account_id bigint, part text) language sql stable security definer set search_path = public as $$
    select a.id, p.part
    from (select s.account_id as id, 'ASSIGNEE' as part from account_scope s where s.area_code = to_grid
          union select to_account, 'ASSIGNEE' where to_account is not null
          union select s.account_id, 'SECRETARY' from account_scope s where s.area_code = left(grid, 12)
          union select s.account_id, 'STREET' from account_scope s where s.area_code = left(grid, 9)) p
    join account a using (id)
    where not a.locked and a.role in ('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')
$$;

-- Writes what has become due to be known since the last time. Limits are those given to the assignee while one has the
-- issue, else the deadline. Near is one working day before, of urgent issues half an hour; the street hears of a deadline
-- one working day after it. Looks back ten minutes more, for transactions that were committed late.
create function write_notices(at timestamptz, zone text) returns int
    language plpgsql security definer set search_path = public as $$
declare
    since timestamptz;
    written int;
begin
    insert into notice_run (up_to) values ($1 - interval '3 days') on conflict do nothing;
    select least(up_to, $1) - interval '10 minutes' into since from notice_run for update;
    update notice_run set up_to = $1;

    with days as materialized (
        select * from working_days(since::date - 40, $1::date + 40)),
    limits as materialized (
        select i.id, i.grid_code, i.assignee_grid, i.assignee_account, i.urgency, i.due_at,
               case when i.state = 'ASSIGNED' then coalesce(i.assignment_due, i.due_at) else i.due_at end as bound
        from issue i
        where i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN', 'SUSPENDED')
          and least(i.assignment_due, i.due_at) between since - interval '30 days' and $1 + interval '30 days'),
    occasions (kind, id, occasion, parts) as (
        select 'NEAR_DUE', l.id, l.bound, array['ASSIGNEE', 'SECRETARY']
        from limits l join days d on d.day = (l.bound at time zone zone)::date
        cross join lateral (
            select case when l.urgency = 'URGENT' then l.bound - interval '30 minutes'
                        else (d.before + (l.bound at time zone zone)::time) at time zone zone end as from_then) near
        where near.from_then > since and near.from_then <= $1 and l.bound > $1
        union all
        select 'PAST_DUE', l.id, l.bound, array['ASSIGNEE', 'SECRETARY']
        from limits l where l.bound > since and l.bound <= $1
        union all
        select 'DAY_OVERDUE', l.id, l.due_at, array['STREET']
        from limits l join days d on d.day = (l.due_at at time zone zone)::date
        cross join lateral (
            select (d.after + (l.due_at at time zone zone)::time) at time zone zone as from_then) late
        where late.from_then > since and late.from_then <= $1
        union all
        select 'ASSIGNED', i.id, i.assigned_at, array['ASSIGNEE']
        from issue i
        where i.state = 'ASSIGNED' and i.assigned_at > since and i.assigned_at <= $1
        union all
        select 'RESUMED', e.issue_id, e.at, array['ASSIGNEE', 'SECRETARY']
        from issue_event e
        where e.at > since and e.at <= $1 and e.act = 'RESUME' and e.account_id is null),
    added as (
        insert into notice (account_id, kind, issue_id, occasion, at)
        select distinct p.account_id, o.kind, o.id, o.occasion, $1
        from occasions o join issue i on i.id = o.id
        cross join lateral people_of_issue(i.grid_code, i.assignee_grid, i.assignee_account) p
        where p.part = any (o.parts)
        on conflict (account_id, kind, issue_id, occasion) where issue_id is not null do nothing
        returning account_id, issue_id),
    failed as (
        insert into notice (account_id, kind, community, occasion, at)
        select distinct p.account_id, 'DIGEST_FAILED', o.community, o.created_at, $1
        from digest_outbox o cross join lateral people_of_issue(o.community, null, null) p
        where o.state = 'GIVEN_UP' and o.tried_at > since and o.tried_at <= $1 and p.part = 'SECRETARY'
        on conflict (account_id, kind, community, occasion) where community is not null do nothing
        returning account_id, community),
    heard as (
        insert into change (xid, grid_code, kind)
        select distinct pg_current_xact_id(), grid, 'NOTICE'
        from (select i.grid_code as grid from added join issue i on i.id = added.issue_id
              union select s.area_code from added join account_scope s using (account_id) where length(s.area_code) = 15
              union select a.code from failed join area a on a.parent = failed.community) told
        on conflict do nothing)
    select (select count(*) from added) + (select count(*) from failed) into written;
    return written;
end $$;
create index issue_assigned_lately on issue (assigned_at) where state = 'ASSIGNED';
create index issue_event_resumed on issue_event (at) where act = 'RESUME';

-- Notices of long ago are nobody's.
create function forget_notices(older_than timestamptz) returns void
    language sql security definer set search_path = public as
$$ delete from notice where at < older_than $$;

-- Suspended issues whose last day has passed, for the job that lets them run on.
create function suspensions_ended(today date, most int)
    returns table (id bigint, version int, grid_code text, urgency text, left_seconds bigint)
    language sql stable security definer set search_path = public as $$
    select i.id, i.version, i.grid_code, i.urgency, extract(epoch from i.suspended_left)::bigint
    from issue i where i.state = 'SUSPENDED' and i.suspended_until < today order by i.id limit most
$$;
create index issue_suspended on issue (suspended_until) where state = 'SUSPENDED';

-- The act RESUME as decision 042 has it, by nobody: what was left of the deadline counts from now on.
create function resume_issue(issue bigint, seen int, due timestamptz, at timestamptz) returns boolean
    language plpgsql security definer set search_path = public as $$
declare
    back text;
    grid text;
begin
    select i.suspended_from, i.grid_code into back, grid from issue i
    where i.id = $1 and i.version = seen and i.state = 'SUSPENDED' for update;
    if back is null then
        return false;
    end if;
    update issue i set state = back, due_at = due, suspended_at = null, suspended_from = null, suspended_until = null,
           suspended_left = null, version = i.version + 1
    where i.id = $1;
    insert into issue_event (issue_id, grid_code, at, from_state, to_state, act, due_at)
    values ($1, grid, $4, 'SUSPENDED', back, 'RESUME', due);
    return true;
end $$;

-- The numbers set for a grid, for jobs too, which act for nobody and may not read the table.
create function settings_of(grid text) returns table (area_code text, key text, value text)
    language sql stable security definer set search_path = public as
$$ select s.area_code, s.key, s.value from setting s where left($1, length(s.area_code)) = s.area_code $$;
