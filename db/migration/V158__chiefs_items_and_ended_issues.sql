-- A chief too puts on the agenda what could not be solved; always under the own name.
alter policy free_item_added_by on free_item with check (
    added_by = (select acting_account()) and (select acting_role()) in ('SECRETARY', 'GRID_CHIEF'));

-- Who was given an issue that lies elsewhere sees for thirty days more what has become of it (decision 057).
create index issue_given_to_grid_ended on issue (assignee_grid, closed_at)
    where assignee_grid <> grid_code and state in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN');
create index issue_given_to_person_ended on issue (assignee_account, closed_at)
    where assignee_account is not null and state in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN');

create or replace function issues_given() returns setof bigint
    language sql stable security definer rows 10 set search_path = public as $$
    select i.id from issue i
    where i.assignee_grid = any (array(select scope_codes())) and i.assignee_grid <> i.grid_code
      and i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
    union all
    select i.id from issue i
    where i.assignee_grid = any (array(select scope_codes())) and i.assignee_grid <> i.grid_code
      and i.state in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and i.closed_at > now() - interval '30 days'
    union all
    select i.id from issue i
    where i.assignee_account = acting_account() and exists (select from scope_codes())
      and i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
    union all
    select i.id from issue i
    where i.assignee_account = acting_account() and exists (select from scope_codes())
      and i.state in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') and i.closed_at > now() - interval '30 days'
$$;
