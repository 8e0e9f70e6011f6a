-- Levels and categories are kept by the chief and the secretary alone (domain.md, People); others move dates by their visits.
create function keeps_key_households() returns boolean language sql stable as
$$ select acting_role() in ('GRID_CHIEF', 'SECRETARY') $$;

create policy key_household_added_by on key_household as restrictive for insert with check ((select keeps_key_households()));
create policy key_household_ended_by on key_household as restrictive for delete using ((select keeps_key_households()));
create policy key_category_added_by on key_category as restrictive for insert with check ((select keeps_key_households()));
create policy key_category_changed_by on key_category as restrictive for update using ((select keeps_key_households()));
create policy key_category_removed_by on key_category as restrictive for delete using ((select keeps_key_households()));

create function key_level_is_kept() returns trigger language plpgsql as $$
begin
    raise exception using errcode = 'insufficient_privilege', message = 'the level is kept by the chief and the secretary';
end $$;
create trigger key_level_is_kept before update of level on key_household for each row
    when (new.level <> old.level and acting_account() is not null and not keeps_key_households())
    execute function key_level_is_kept();
