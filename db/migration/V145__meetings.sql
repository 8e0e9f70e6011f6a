-- The daily meeting (decision 045): who came, what was taken, what was decided; closed, its minutes are frozen.

-- The communities that the acting account does daily work in, or in a part of: who sits at their tables.
create function scope_communities() returns setof text
    language sql stable security definer rows 2 set search_path = public as
$$ select left(code, 12) from scope_codes() code $$;

-- A meeting keeps the day it was opened for, however late it becomes. The minutes are kept as the text they were hashed as.
create table meeting (
    id        bigint generated always as identity primary key,
    area_code text not null references area check (length(area_code) = 12),
    day       date not null,
    opened_at timestamptz not null,
    opened_by bigint not null references account,
    closed_at timestamptz,
    closed_by bigint references account,
    number    text check (number ~ '^[0-9]{4}-[0-9]{3,}$'),
    minutes   json,
    hash      text check (hash ~ '^[0-9a-f]{64}$'),
    unique (area_code, day),
    unique (area_code, number),
    check (num_nonnulls(closed_at, closed_by, number, minutes, hash) in (0, 5))
);

-- Who is expected, written down when the meeting opens, and guests. Names and grids as they were then.
create table meeting_attendance (
    id         bigint generated always as identity primary key,
    request_id uuid unique,
    meeting_id bigint not null references meeting,
    area_code  text not null,
    account_id bigint references account,
    name       text not null check (length(name) between 1 and 40),
    role       text,
    grids      text[] not null default '{}',
    present    boolean not null,
    at         timestamptz,
    unique (meeting_id, account_id),
    check ((account_id is null) = (role is null))
);

-- What the secretary puts on the agenda by hand; open until a meeting has taken it.
create table free_item (
    id         bigint generated always as identity primary key,
    request_id uuid not null unique,
    area_code  text not null references area check (length(area_code) = 12),
    day        date not null,
    title      text not null check (length(title) between 1 and 80),
    added_at   timestamptz not null,
    added_by   bigint not null references account,
    decided_on date
);
create index free_item_open on free_item (area_code, day) where decided_on is null;
create index free_item_decided on free_item (area_code, decided_on) where decided_on is not null;

-- The order made by hand for a day, before or in the meeting: the items as they stood when one was moved last.
create table agenda_order (
    area_code text not null references area check (length(area_code) = 12),
    day       date not null,
    refs      text[] not null check (cardinality(refs) <= 400),
    primary key (area_code, day)
);

-- What was taken: how long, and what was noted, whether something was decided or not.
create table meeting_item (
    meeting_id bigint not null references meeting,
    ref        text not null check (length(ref) between 1 and 60),
    area_code  text not null,
    kind       text not null,
    grid_code  text,
    issue_id   bigint references issue,
    title      text not null check (length(title) between 1 and 300),
    note       text not null default '' check (length(note) <= 12000),
    seconds    int not null default 0 check (seconds >= 0),
    version    int not null default 0,
    primary key (meeting_id, ref)
);

-- What was decided on an item: an act of the issue flow, or NOTED. One decision stands per item; deciding again replaces it.
create table decision (
    id         bigint generated always as identity primary key,
    request_id uuid not null unique,
    meeting_id bigint not null references meeting,
    ref        text not null,
    area_code  text not null,
    issue_id   bigint references issue,
    act        text not null check (act ~ '^[A-Z_]{1,20}$'),
    assignee   text check (length(assignee) between 1 and 80),
    due_at     timestamptz,
    measure    text not null default '' check (length(measure) <= 2000),
    at         timestamptz not null,
    account_id bigint not null references account,
    version    int not null default 0,
    unique (meeting_id, ref),
    foreign key (meeting_id, ref) references meeting_item
);
create index decision_of_issue on decision (issue_id) where issue_id is not null;

-- What is corrected after closing stands below the minutes, never in them.
create table minutes_addendum (
    id         bigint generated always as identity primary key,
    request_id uuid not null unique,
    meeting_id bigint not null references meeting,
    area_code  text not null,
    at         timestamptz not null,
    account_id bigint not null references account,
    words      text not null check (length(words) between 1 and 2000)
);
create index minutes_addendum_of_meeting on minutes_addendum (meeting_id, id);

revoke delete on meeting, meeting_item, decision from gridboard_app;
revoke update, delete on minutes_addendum from gridboard_app;

-- Those at the table read, the secretary writes.
do $$
declare
    kept text;
begin
    foreach kept in array array['meeting', 'meeting_attendance', 'free_item', 'agenda_order', 'meeting_item', 'decision',
                                'minutes_addendum']
    loop
        execute format('alter table %I enable row level security', kept);
        execute format('create policy %1$s_scope on %1$I using (area_code ^@ any (array(select scope_communities())))', kept);
        execute format('create policy %1$s_added_by on %1$I as restrictive for insert
            with check ((select acting_role()) = ''SECRETARY'')', kept);
        execute format('create policy %1$s_changed_by on %1$I as restrictive for update
            using ((select acting_role()) = ''SECRETARY'')', kept);
        execute format('create policy %1$s_removed_by on %1$I as restrictive for delete
            using ((select acting_role()) = ''SECRETARY'')', kept);
    end loop;
end $$;

-- Nothing of a closed meeting is changed, and nothing of an open one while it is being closed: who writes waits for the
-- closing, and is then refused.
create function closed_meeting_stays() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if (select closed_at is not null from meeting where id = coalesce(new.meeting_id, old.meeting_id) for share) then
        raise exception using errcode = 'object_not_in_prerequisite_state', message = 'the meeting is closed';
    end if;
    return coalesce(new, old);
end $$;
create function closed_minutes_stay() returns trigger language plpgsql as $$
begin
    raise exception using errcode = 'object_not_in_prerequisite_state', message = 'the meeting is closed';
end $$;
create trigger closed_minutes_stay before update or delete on meeting
    for each row when (old.closed_at is not null) execute function closed_minutes_stay();
create trigger closed_meeting_stays before insert or update or delete on meeting_attendance
    for each row execute function closed_meeting_stays();
create trigger closed_meeting_stays before insert or update or delete on meeting_item
    for each row execute function closed_meeting_stays();
create trigger closed_meeting_stays before insert or update or delete on decision
    for each row execute function closed_meeting_stays();

-- Every grid of the community hears of its meeting; how long an item took is nobody's news.
create function note_meeting() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into change (xid, grid_code, kind)
    select pg_current_xact_id(), code, 'MEETING' from area where parent = coalesce(new.area_code, old.area_code)
    on conflict do nothing;
    return null;
end $$;
create trigger meeting_is_noted after insert or update on meeting for each row execute function note_meeting();
create trigger meeting_attendance_is_noted after update on meeting_attendance for each row execute function note_meeting();
create trigger guest_is_noted after insert on meeting_attendance
    for each row when (new.account_id is null) execute function note_meeting();
create trigger free_item_is_noted after insert or update or delete on free_item
    for each row execute function note_meeting();
create trigger agenda_order_is_noted after insert or update on agenda_order
    for each row execute function note_meeting();
create trigger meeting_note_is_noted after update on meeting_item
    for each row when (old.note <> new.note) execute function note_meeting();
create trigger decision_is_noted after insert or update on decision for each row execute function note_meeting();
create trigger minutes_addendum_is_noted after insert on minutes_addendum
    for each row execute function note_meeting();
