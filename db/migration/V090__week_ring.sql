-- With whom a visit or call was.
alter table visit add column with_whom text check (length(with_whom) <= 60);

-- When somebody of the household was last met at the door, and when its door was last tried: kept with the household, so
-- that the week ring needs no history.
alter table household add column last_visited timestamptz, add column last_tried timestamptz;

create function visits_turn_the_ring() returns trigger language plpgsql as $$
begin
    update household h set last_visited = greatest(h.last_visited, v.met), last_tried = greatest(h.last_tried, v.tried)
    from (select household_id, max(at) filter (where outcome = 'MET') as met, max(at) as tried
          from added where kind = 'VISIT' group by household_id) v
    where h.id = v.household_id;
    return null;
end $$;
create trigger visits_turn_the_ring after insert on visit referencing new table as added
    for each statement execute function visits_turn_the_ring();

-- A meeting that came with an import has no entry in the people's log.
create function meetings_turn_the_ring() returns trigger language plpgsql as $$
begin
    update household set last_visited = greatest(last_visited, new.last_met), last_tried = greatest(last_tried, new.last_met)
    where id = new.household_id;
    return null;
end $$;
create trigger meetings_turn_the_ring after insert or update of last_met on key_household
    for each row when (new.last_met is not null) execute function meetings_turn_the_ring();

update household h set last_visited = v.met, last_tried = v.tried
from (select coalesce(v.household_id, k.household_id) as id,
             greatest(max(v.at) filter (where v.outcome = 'MET'), max(k.last_met)) as met,
             greatest(max(v.at), max(k.last_met)) as tried
      from (select * from visit where kind = 'VISIT') v
      full join key_household k on k.household_id = v.household_id
      group by 1) v
where h.id = v.id;

create index household_ring on household (grid_code, last_visited nulls first) include (last_tried);

-- The part of the day or week in which households are at home or not; of a local time.
create function hour_band(at timestamp) returns text language sql immutable as $$
    select case when extract(isodow from at) > 5 then 'WEEKEND'
                when at::time < '12:00' then 'MORNING'
                when at::time < '14:30' then 'NOON'
                when at::time < '18:00' then 'AFTERNOON'
                else 'EVENING' end
$$;

-- For how many months an answer of the six clears counts (domain.md, Duties): the nearest area's setting.
create function clear_months(grid text) returns int language sql stable as $$
    select coalesce((select value::int from setting
                     where key = 'clear-months' and left(grid, length(area_code)) = area_code
                     order by length(area_code) desc limit 1), 12)
$$;
