-- Scope at the size of a city (decision 036). What stands in an account's scope are one or a few codes, however many grids
-- lie under them: a row is compared with those few beginnings, not with a list of thousands of grids.
create function scope_codes() returns setof text
    language sql stable security definer rows 2 set search_path = public as $$
    select s.area_code from account_scope s join account a on a.id = s.account_id
    where a.id = acting_account() and not a.locked
      and a.role in ('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')
$$;

-- The grids that the area and the acting account's scope have in common. Codes are digits, so that all that begin with one
-- lie between it and itself filled up with nines, and are read from the index.
create function scope_grids(area text) returns setof text
    language sql stable security definer set search_path = public as $$
    select g.code
    from (select case when length(code) > length($1) then code else $1 end as narrower
          from scope_codes() code where starts_with(code, $1) or starts_with($1, code)) n
    join area g on g.code >= n.narrower and g.code <= rpad(n.narrower, 15, '9')
    where length(g.code) = 15
$$;
create or replace function scope_grids() returns setof text
    language sql stable security definer set search_path = public as
$$ select scope_grids('') $$;

-- The same for names and outlines: the beginnings of the codes that the acting account may know, a chief's siblings among
-- them, and the areas above its scope.
create function visible_beginnings() returns setof text
    language sql stable security definer rows 2 set search_path = public as $$
    select case when length(s.area_code) = 15 then left(s.area_code, 12) else s.area_code end
    from account_scope s join account a on a.id = s.account_id where a.id = acting_account() and not a.locked
    union all
    select '' from account where id = acting_account() and not locked and role = 'ADMINISTRATOR'
$$;
create function visible_parents() returns setof text
    language sql stable security definer rows 2 set search_path = public as $$
    select left(s.area_code, digits)
    from account_scope s join account a on a.id = s.account_id cross join (values (9), (12)) above (digits)
    where a.id = acting_account() and not a.locked and length(s.area_code) > digits
$$;
create or replace function visible_areas() returns setof text
    language sql stable security definer set search_path = public as $$
    select g.code from visible_beginnings() b join area g on g.code >= b and g.code <= rpad(b, 15, '9')
    union
    select visible_parents()
$$;

alter policy area_read on area using (
    code ^@ any (array(select visible_beginnings())) or code = any (array(select visible_parents())));
alter policy boundary_read on boundary using (
    area_code ^@ any (array(select visible_beginnings())) or area_code = any (array(select visible_parents())));
alter policy base_feature_read on base_feature using (
    street ^@ any (array(select visible_beginnings())) or street = any (array(select visible_parents())));
alter policy setting_read on setting using (
    area_code ^@ any (array(select visible_beginnings())) or area_code = any (array(select visible_parents())));

alter policy household_scope on household using (grid_code ^@ any (array(select scope_codes())));
alter policy resident_scope on resident using (grid_code ^@ any (array(select scope_codes())));
alter policy six_clear_scope on six_clear using (grid_code ^@ any (array(select scope_codes())));
alter policy key_household_scope on key_household using (grid_code ^@ any (array(select scope_codes())));
alter policy visit_scope on visit using (grid_code ^@ any (array(select scope_codes())));
alter policy promise_scope on promise using (grid_code ^@ any (array(select scope_codes())));
alter policy floating_stay_scope on floating_stay using (grid_code ^@ any (array(select scope_codes())));
alter policy checkpoint_scope on checkpoint using (grid_code ^@ any (array(select scope_codes())));
alter policy sighting_scope on sighting using (grid_code ^@ any (array(select scope_codes())));
alter policy issue_scope on issue using (grid_code ^@ any (array(select scope_codes())));
alter policy issue_event_scope on issue_event using (grid_code ^@ any (array(select scope_codes())));
alter policy photo_scope on photo using (grid_code ^@ any (array(select scope_codes())));
alter policy agreement_scope on agreement using (grid_code ^@ any (array(select scope_codes())));
alter policy resource_scope on resource using (grid_code ^@ any (array(select scope_codes())));
alter policy key_category_scope on key_category using (
    grid_code ^@ any (array(select scope_codes()))
    and (category not in ('COMMUNITY_CORRECTION', 'MENTAL_DISORDER', 'DRUG_REHABILITATION')
         or (select acting_role()) in ('GRID_CHIEF', 'SECRETARY')));
