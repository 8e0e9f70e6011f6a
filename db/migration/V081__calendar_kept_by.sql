-- Working days are the same for all: administrators and the street keep them, everyone who works reads them.
alter table calendar_day add column version int not null default 0,
    add check (length(name) between 1 and 40), add check (working <> (extract(isodow from day) <= 5));
create function keeps_calendar() returns boolean language sql stable as
$$ select acting_role() in ('ADMINISTRATOR', 'STREET_STAFF') $$;

alter table calendar_day enable row level security;
create policy calendar_day_read on calendar_day for select using (true);
create policy calendar_day_added_by on calendar_day for insert with check ((select keeps_calendar()));
create policy calendar_day_changed_by on calendar_day for update using ((select keeps_calendar()));
create policy calendar_day_removed_by on calendar_day for delete using ((select keeps_calendar()));
