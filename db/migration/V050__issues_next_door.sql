-- A place outside a chief's grids goes to the right grid (screens.md, Report): who works in a grid may file an issue in
-- a sibling grid of the same community, as themselves. Reading stays as it is: what was filed next door is for that grid.
create function next_door(grid text) returns boolean language sql stable security definer set search_path = public as $$
    select exists (
        select from account_scope s join account a on a.id = s.account_id
        where a.id = acting_account() and not a.locked and a.role in ('GRID_CHIEF', 'GRID_MEMBER')
          and length(s.area_code) = 15 and length(grid) = 15 and left(s.area_code, 12) = left(grid, 12))
$$;
create policy issue_next_door on issue for insert with check (
    reported_by = acting_account() and state in ('SOLVED_ON_SPOT', 'RAISED') and version = 0 and next_door(grid_code));
create policy issue_event_next_door on issue_event for insert with check (
    account_id = acting_account() and next_door(grid_code));
create policy photo_next_door on photo for insert with check (
    account_id = acting_account() and next_door(grid_code));

-- The number of what the acting account has reported under this request, also next door, where it cannot read it.
create function issue_of_request(request uuid) returns bigint
    language sql stable security definer set search_path = public as
$$ select id from issue where request_id = request and reported_by = acting_account() $$;

-- A checkpoint at which nothing is looked at is none.
alter table checkpoint add check (cardinality(key_areas) > 0);
