-- A meeting that the people's log has just turned the ring for writes the household no second time: each writing makes new
-- entries in all of its indexes.
create or replace function meetings_turn_the_ring() returns trigger language plpgsql as $$
begin
    update household set last_visited = greatest(last_visited, new.last_met), last_tried = greatest(last_tried, new.last_met)
    where id = new.household_id
      and (last_visited is null or last_visited < new.last_met or last_tried is null or last_tried < new.last_met);
    return null;
end $$;
