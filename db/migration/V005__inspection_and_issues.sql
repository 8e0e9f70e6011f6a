-- A place a round must see (巡查点).
create table checkpoint (
    id            bigint generated always as identity primary key,
    request_id    uuid unique,
    grid_code     text not null references area,
    name          text not null check (length(name) between 1 and 80),
    key_areas     text[] not null check (key_areas <@ array['ILLEGAL_BUSINESS', 'SANITATION', 'STREET_ORDER', 'FIRE_SAFETY', 'ADVERTISING', 'DISPUTES']),
    walking_order int not null check (walking_order > 0),
    position      geometry(Point, 4326) not null,
    since         date not null,
    retired_on    date,
    version       int not null default 0
);
create index checkpoint_of_grid on checkpoint (grid_code, walking_order);

-- What a round saw at a checkpoint: the first sighting of a half-day counts.
create table sighting (
    checkpoint_id bigint not null references checkpoint,
    day           date not null,
    half          text not null check (half in ('MORNING', 'AFTERNOON')),
    grid_code     text not null,
    result        text not null check (result in ('IN_ORDER', 'PROBLEM')),
    at            timestamptz not null,
    account_id    bigint references account,
    verified      boolean not null default false,
    issue_id      bigint,
    primary key (checkpoint_id, day, half)
);
create index sighting_by_grid_day on sighting (grid_code, day) include (half, result, checkpoint_id);

create table issue (
    id            bigint generated always as identity primary key,
    request_id    uuid unique,
    grid_code     text not null references area,
    checkpoint_id bigint references checkpoint,
    household_id  bigint references household on delete set null,
    title         text not null check (length(title) between 1 and 80),
    words         text not null default '' check (length(words) <= 2000),
    key_area      text not null check (key_area in ('ILLEGAL_BUSINESS', 'SANITATION', 'STREET_ORDER', 'FIRE_SAFETY', 'ADVERTISING', 'DISPUTES')),
    urgency       text not null check (urgency in ('URGENT', 'NORMAL', 'COMPLEX')),
    place         text not null default '' check (length(place) <= 200),
    position      geometry(Point, 4326) not null,
    state         text not null check (state in ('REPORTED', 'RAISED', 'ASSIGNED', 'HANDLED', 'RETURNED', 'ESCALATED', 'SUSPENDED',
                      'SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')),
    reported_at   timestamptz not null,
    reported_by   bigint references account,
    first_officer bigint references account,
    assignee      text check (length(assignee) <= 80),
    handled_by    bigint references account,
    due_at        timestamptz,
    closed_at     timestamptz,
    carried_over  int not null default 0,
    rework        int not null default 0,
    version       int not null default 0
);
create index issue_open on issue (grid_code, due_at) include (urgency, reported_at)
    where state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN');
create index issue_ended on issue (grid_code, closed_at) include (reported_at, due_at) where closed_at is not null;
create index issue_by_grid_time on issue (grid_code, reported_at desc);

-- Every step of an issue, appended and never changed.
create table issue_event (
    id         bigint generated always as identity primary key,
    issue_id   bigint not null references issue on delete cascade,
    grid_code  text not null,
    at         timestamptz not null,
    account_id bigint references account,
    from_state text,
    to_state   text not null,
    words      text not null default '' check (length(words) <= 2000)
);
create index issue_event_of_issue on issue_event (issue_id, id);
revoke update, delete on issue_event from gridboard_app;

-- A re-encoded picture; its bytes lie in the file store under this id.
create table photo (
    id         uuid primary key,
    issue_id   bigint not null references issue on delete cascade,
    grid_code  text not null,
    at         timestamptz not null,
    account_id bigint references account,
    width      int not null,
    height     int not null,
    bytes      int not null
);
create index photo_of_issue on photo (issue_id);

alter table promise add foreign key (issue_id) references issue on delete cascade;
alter table sighting add foreign key (issue_id) references issue;

alter table checkpoint enable row level security;
alter table sighting enable row level security;
alter table issue enable row level security;
alter table issue_event enable row level security;
alter table photo enable row level security;
create policy checkpoint_scope on checkpoint using (grid_code = any (array(select scope_grids())));
create policy sighting_scope on sighting using (grid_code = any (array(select scope_grids())));
create policy issue_scope on issue using (grid_code = any (array(select scope_grids())));
create policy issue_event_scope on issue_event using (grid_code = any (array(select scope_grids())));
create policy photo_scope on photo using (grid_code = any (array(select scope_grids())));

-- Reports of imports; visible to those whose scope covers the area they were made for. Those of households quote
-- residents' data, which administrators do not see.
create table import_report (
    id          uuid primary key,
    kind        text not null check (kind in ('BOUNDARIES', 'BASE_FEATURES', 'HOUSEHOLDS')),
    area_code   text not null,
    file_name   text not null check (length(file_name) <= 200),
    at          timestamptz not null,
    account_id  bigint not null references account,
    rows_read   int not null,
    created     int not null,
    changed     int not null,
    unchanged   int not null,
    rejected    int not null,
    warned      int not null
);
create index import_report_by_time on import_report (at desc);

create table import_finding (
    report_id  uuid not null references import_report on delete cascade,
    seq        int not null,
    row_number int not null,
    severity   text not null check (severity in ('REJECTED', 'WARNING')),
    column_name text,
    reason     text not null,
    value      text check (length(value) <= 200),
    primary key (report_id, seq)
);
alter table import_report enable row level security;
alter table import_finding enable row level security;
create policy import_report_scope on import_report using (
    may_draw(area_code) and (kind <> 'HOUSEHOLDS' or (select acting_role()) <> 'ADMINISTRATOR'));
create policy import_finding_scope on import_finding using (report_id in (select id from import_report));
