-- Of two editors of level and categories the second is told.
alter table key_household add column version int not null default 0;

-- Which entry of the people's log kept a promise.
alter table promise add column kept_visit_id bigint references visit;
create index promise_of_household on promise (household_id, due_at) where kept_at is null;

-- A promise that is still open is a duty of the grid the household lives in now; one that was kept stays where it was.
create or replace function household_moves_its_rows() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update resident set grid_code = new.grid_code where household_id = new.id;
    update six_clear set grid_code = new.grid_code where household_id = new.id;
    update key_household set grid_code = new.grid_code where household_id = new.id;
    update key_category set grid_code = new.grid_code where household_id = new.id;
    update promise set grid_code = new.grid_code where household_id = new.id and kept_at is null;
    update floating_stay set grid_code = new.grid_code where household_id = new.id;
    return null;
end $$;
