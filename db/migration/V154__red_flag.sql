-- The red flag (流动红旗): awarded for a period to one of the areas compared, with the standing as it was then (decision 053).
create table red_flag (
    id               bigint generated always as identity primary key,
    request_id       uuid not null unique,
    area_code        text not null references area check (length(area_code) in (12, 15)),
    compared         text not null generated always as (left(area_code, length(area_code) - 3)) stored,
    first_day        date not null,
    last_day         date not null,
    total            numeric(4, 1),
    place            int,
    ranked           int not null,
    reason           text not null check (length(reason) between 1 and 500),
    hash             text not null check (hash ~ '^[0-9a-f]{64}$'),
    awarded_at       timestamptz not null,
    awarded_by       bigint not null references account,
    withdrawn_at     timestamptz,
    withdrawn_by     bigint references account,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    check (first_day <= last_day),
    check ((total is null) = (place is null)),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3))
);
-- One flag for a period among the communities of a street, and among the grids of a community.
create unique index red_flag_once on red_flag (compared, first_day, last_day) where withdrawn_at is null;
create index red_flag_of_area on red_flag (area_code, last_day desc);

-- The whole standing, which tells of the others too: kept as the text it was hashed as, for who may compare them.
create table red_flag_standing (
    flag_id   bigint primary key references red_flag,
    area_code text not null references area,
    standing  json not null
);

-- A flag is withdrawn, never changed: nothing else may be written to it, and that once.
revoke update, delete on red_flag from gridboard_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason) on red_flag to gridboard_app;
revoke update, delete on red_flag_standing from gridboard_app;

-- A flag is read by who works in the area or in a part of it.
alter table red_flag enable row level security;
create policy red_flag_scope on red_flag using (
    area_code ^@ any (array(select scope_codes())) or area_code = any (array(select scope_communities())));
create policy red_flag_awarded_by on red_flag as restrictive for insert with check (
    (select acting_role()) = 'STREET_STAFF' and area_code ^@ any (array(select scope_codes())));
create policy red_flag_withdrawn_by on red_flag as restrictive for update using (
    (select acting_role()) = 'STREET_STAFF' and withdrawn_at is null) with check (withdrawn_at is not null);

alter table red_flag_standing enable row level security;
create policy red_flag_standing_scope on red_flag_standing using (
    area_code ^@ any (array(select scope_codes())) and (select acting_role()) in ('SECRETARY', 'STREET_STAFF'));
create policy red_flag_standing_added_by on red_flag_standing as restrictive for insert with check (
    (select acting_role()) = 'STREET_STAFF');
