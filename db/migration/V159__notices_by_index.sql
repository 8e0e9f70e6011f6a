-- The job that writes notices runs each minute: it reads the open issues by the indexes of their limits, carries along what it
-- needs to know of them, and never looks through those that have ended (decision 049).
create or replace function write_notices(at timestamptz, zone text) returns int
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
        where i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and i.state <> 'SUSPENDED'
          and i.due_at >= since - interval '30 days' and i.due_at <= $1 + interval '30 days'
        union
        select i.id, i.grid_code, i.assignee_grid, i.assignee_account, i.urgency, i.due_at,
               case when i.state = 'ASSIGNED' then i.assignment_due else i.due_at end
        from issue i
        where i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and i.state <> 'SUSPENDED'
          and i.assignment_due is not null
          and i.assignment_due >= since - interval '30 days' and i.assignment_due <= $1 + interval '30 days'),
    occasions (kind, id, occasion, parts, grid, to_grid, to_account) as materialized (
        select 'NEAR_DUE', l.id, l.bound, array['ASSIGNEE', 'SECRETARY'], l.grid_code, l.assignee_grid, l.assignee_account
        from limits l join days d on d.day = (l.bound at time zone zone)::date
        cross join lateral (
            select case when l.urgency = 'URGENT' then l.bound - interval '30 minutes'
                        else (d.before + (l.bound at time zone zone)::time) at time zone zone end as from_then) near
        where near.from_then > since and near.from_then <= $1 and l.bound > $1
        union all
        select 'PAST_DUE', l.id, l.bound, array['ASSIGNEE', 'SECRETARY'], l.grid_code, l.assignee_grid, l.assignee_account
        from limits l where l.bound > since and l.bound <= $1
        union all
        select 'DAY_OVERDUE', l.id, l.due_at, array['STREET'], l.grid_code, l.assignee_grid, l.assignee_account
        from limits l join days d on d.day = (l.due_at at time zone zone)::date
        cross join lateral (
            select (d.after + (l.due_at at time zone zone)::time) at time zone zone as from_then) late
        where late.from_then > since and late.from_then <= $1
        union all
        select 'ASSIGNED', i.id, i.assigned_at, array['ASSIGNEE'], i.grid_code, i.assignee_grid, i.assignee_account
        from issue i
        where i.state = 'ASSIGNED' and i.assigned_at > since and i.assigned_at <= $1
        union all
        select 'RESUMED', e.issue_id, e.at, array['ASSIGNEE', 'SECRETARY'], i.grid_code, i.assignee_grid, i.assignee_account
        from issue_event e
        cross join lateral (
            select grid_code, assignee_grid, assignee_account from issue where id = e.issue_id limit 1) i
        where e.at > since and e.at <= $1 and e.act = 'RESUME' and e.account_id is null),
    added as (
        insert into notice (account_id, kind, issue_id, occasion, at)
        select distinct p.account_id, o.kind, o.id, o.occasion, $1
        from occasions o cross join lateral people_of_issue(o.grid, o.to_grid, o.to_account) p
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
        from (select o.grid from added join occasions o on o.id = added.issue_id
              union select s.area_code from added join account_scope s using (account_id) where length(s.area_code) = 15
              union select a.code from failed join area a on a.parent = failed.community) told
        on conflict do nothing)
    select (select count(*) from added) + (select count(*) from failed) into written;
    return written;
end $$;
