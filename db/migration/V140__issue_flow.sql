-- The issue's whole way (domain.md, An issue): to whom it was given, until when, what became of its clock.

-- Who is neither a grid nor a colleague and still takes issues on: the property company, the police station, a department.
-- A community keeps its own, a street those of all its communities. Retired, not deleted: old issues name them.
create table outside_body (
    id         bigint generated always as identity primary key,
    request_id uuid unique,
    area_code  text not null references area check (length(area_code) in (9, 12)),
    name       text not null check (length(name) between 1 and 80),
    retired_on date,
    version    int not null default 0
);
create unique index outside_body_once on outside_body (area_code, name) where retired_on is null;
revoke delete on outside_body from gridboard_app;
alter table outside_body enable row level security;
-- Read by all who work in the community or, of the street's own, below it; written by whose scope is just this area.
create policy outside_body_read on outside_body for select using (
    exists (select from scope_codes() own where own ^@ area_code or area_code ^@ own));
create policy outside_body_add on outside_body for insert with check (area_code = any (array(select scope_codes())));
create policy outside_body_change on outside_body for update using (area_code = any (array(select scope_codes())));

-- "assignee" stays the name as it was when the issue was assigned. "due_at" is the rules' deadline and null while the issue is
-- suspended; "assignment_due" is the limit that was given to the assignee (docs/decisions/042).
alter table issue
    add column assignee_grid    text references area,
    add column assignee_account bigint references account,
    add column assignee_body    bigint references outside_body,
    add column assigned_at      timestamptz,
    add column assignment_due   timestamptz,
    add column measure          text not null default '' check (length(measure) <= 2000),
    add column handled_at       timestamptz,
    add column escalated_at     timestamptz,
    add column with_street      boolean not null default false,
    add column extensions       int not null default 0 check (extensions between 0 and 2),
    add column suspensions      int not null default 0 check (suspensions between 0 and 1),
    add column suspended_at     timestamptz,
    add column suspended_from   text,
    add column suspended_until  date,
    add column suspended_left   interval,
    add check (num_nonnulls(assignee_grid, assignee_account, assignee_body) <= 1),
    add check (not with_street or escalated_at is not null);

-- What was open before these columns is read out of its events.
update issue i
set escalated_at = e.escalated, with_street = i.state = 'ESCALATED', handled_at = e.handled,
    assigned_at = case when i.assignee <> '' then e.assigned end
from (select issue_id, min(at) filter (where to_state = 'ESCALATED') as escalated,
             max(at) filter (where to_state = 'HANDLED') as handled, max(at) filter (where to_state = 'ASSIGNED') as assigned
      from issue_event where to_state in ('ESCALATED', 'HANDLED', 'ASSIGNED') group by issue_id) e
where e.issue_id = i.id and i.closed_at is null;
update issue set escalated_at = reported_at, with_street = true where state = 'ESCALATED' and escalated_at is null;
update issue i
set suspended_at = coalesce(e.at, i.reported_at), suspended_from = coalesce(e.from_state, 'RAISED'),
    suspended_until = (coalesce(e.at, i.reported_at) + interval '1 year')::date, suspended_left = interval '0', suspensions = 1,
    due_at = null
from issue s
left join lateral (
    select at, from_state from issue_event where issue_id = s.id and to_state = 'SUSPENDED' order by id desc limit 1) e on true
where s.id = i.id and i.state = 'SUSPENDED';
alter table issue add check (state <> 'SUSPENDED' or due_at is null);

create index issue_given_to_grid on issue (assignee_grid)
    where assignee_grid <> grid_code and state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN');
create index issue_given_to_person on issue (assignee_account)
    where assignee_account is not null and state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN');
create index issue_with_street on issue (grid_code, due_at)
    where with_street and state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN');
create index issue_limit_passing on issue (assignment_due) include (grid_code, assignee_grid)
    where assignment_due is not null and state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN');

alter table issue_event
    add column act      text,
    add column assignee text check (length(assignee) <= 80),
    add column due_at   timestamptz,
    add column handler  bigint references account;

-- The open issues that were given to the acting account or to its grids, also those that lie in another grid.
create function issues_given() returns setof bigint
    language sql stable security definer rows 10 set search_path = public as $$
    select i.id from issue i
    where i.assignee_grid = any (array(select scope_codes())) and i.assignee_grid <> i.grid_code
      and i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
    union all
    select i.id from issue i
    where i.assignee_account = acting_account() and exists (select from scope_codes())
      and i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
$$;

alter policy issue_scope on issue using (
    grid_code ^@ any (array(select scope_codes())) or id = any (array(select issues_given())));
alter policy issue_event_scope on issue_event using (
    grid_code ^@ any (array(select scope_codes())) or issue_id = any (array(select issues_given())));
alter policy photo_scope on photo using (
    grid_code ^@ any (array(select scope_codes())) or issue_id = any (array(select issues_given())));

-- Of an issue the assignee's grids hear as well, before and after.
create function who_hears(grid text, to_grid text, to_account bigint) returns setof text language sql stable as $$
    select grid union select to_grid where to_grid is not null
    union select s.area_code from account_scope s where s.account_id = to_account and length(s.area_code) = 15
$$;
create function note_issue_change() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if tg_op = 'UPDATE' then
        insert into change (xid, grid_code, kind)
        select distinct pg_current_xact_id(), heard, 'ISSUE'
        from (select grid_code, assignee_grid, assignee_account from gone
              union select grid_code, assignee_grid, assignee_account from came) touched,
             who_hears(grid_code, assignee_grid, assignee_account) heard on conflict do nothing;
    elsif tg_op = 'INSERT' then
        insert into change (xid, grid_code, kind)
        select distinct pg_current_xact_id(), heard, 'ISSUE'
        from came, who_hears(grid_code, assignee_grid, assignee_account) heard on conflict do nothing;
    else
        insert into change (xid, grid_code, kind)
        select distinct pg_current_xact_id(), heard, 'ISSUE'
        from gone, who_hears(grid_code, assignee_grid, assignee_account) heard on conflict do nothing;
    end if;
    return null;
end $$;
drop trigger issue_added_is_noted on issue;
drop trigger issue_changed_is_noted on issue;
drop trigger issue_removed_is_noted on issue;
create trigger issue_added_is_noted after insert on issue referencing new table as came
    for each statement execute function note_issue_change();
create trigger issue_changed_is_noted after update on issue referencing old table as gone new table as came
    for each statement execute function note_issue_change();
create trigger issue_removed_is_noted after delete on issue referencing old table as gone
    for each statement execute function note_issue_change();

-- A limit that passes is told as a deadline is, to the assignee's grid as well.
create or replace function changes_since(seen pg_snapshot, due_from timestamptz, due_to timestamptz)
    returns table (grid_code text, kind text) language sql stable security definer set search_path = public as $$
    select distinct c.grid_code, c.kind from change c
    where c.xid >= pg_snapshot_xmin(seen) and not pg_visible_in_snapshot(c.xid, seen)
    union
    select i.grid_code, 'ISSUE' from issue i
    where i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and i.due_at >= due_from and i.due_at < due_to
    union
    select coalesce(i.assignee_grid, i.grid_code), 'ISSUE' from issue i
    where i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and i.assignment_due is not null
      and i.assignment_due >= due_from and i.assignment_due < due_to
$$;
