-- By how many days after a meeting in person the next one is due: 15, or the nearest area's setting (domain.md, Duties).
create function meeting_days(grid text, level text) returns int language sql stable as $$
    select coalesce((
        select s.value::int from setting s
        where s.key = 'meeting-days.' || $2 and left($1, length(s.area_code)) = s.area_code
        order by length(s.area_code) desc limit 1), 15)
$$;

-- The working day in the span that has the fewest key persons of the grid due; of equals the latest. Volatile, so that
-- it sees the rows that the same statement has just written.
create function spread_due(grid text, after date, latest date) returns date language sql as $$
    select coalesce((
        select day::date from generate_series($2 + 1, $3, interval '1 day') day
        where is_working_day(day::date)
        order by (select count(*) from key_household k where k.grid_code = $1 and k.next_due = day::date), day desc
        limit 1), $3)
$$;

-- First due dates are staggered over the working days before the latest one allowed, so that a list entered or imported
-- on one day does not fall due on one day. What the program generates by itself is left as it is.
create function first_meeting_is_staggered() returns trigger language plpgsql as $$
begin
    new.next_due := spread_due(new.grid_code, new.next_due - meeting_days(new.grid_code, new.level), new.next_due);
    return new;
end $$;
create trigger first_meeting_is_staggered before insert on key_household for each row
    when (new.last_met is null and acting_account() is not null)
    execute function first_meeting_is_staggered();

-- A level that wants meetings more often brings the due date forward; only a meeting in person puts it off.
create function level_brings_meeting_forward() returns trigger language plpgsql as $$
begin
    new.next_due := least(new.next_due, coalesce(
        new.last_met + meeting_days(new.grid_code, new.level),
        new.next_due - meeting_days(new.grid_code, old.level) + meeting_days(new.grid_code, new.level)));
    return new;
end $$;
create trigger level_brings_meeting_forward before update of level on key_household for each row
    when (new.level <> old.level)
    execute function level_brings_meeting_forward();
