create table household (
    id         bigint generated always as identity primary key,
    request_id uuid unique,
    grid_code  text not null references area,
    community  text generated always as (left(grid_code, 12)) stored,
    address    text not null check (length(address) between 1 and 200),
    building   text check (length(building) <= 60),
    room       text not null default '' check (length(room) <= 40),
    tenure     text check (tenure in ('OWNER', 'TENANT', 'PUBLIC_HOUSING', 'DORMITORY')),
    head_count int check (head_count between 0 and 50),
    needs      text check (length(needs) <= 2000),
    position   geometry(Point, 4326),
    synthetic  boolean not null default false,
    version    int not null default 0,
    unique (community, address, room)
);
create index household_by_grid on household (grid_code) include (id);
create index household_position on household using gist (position);

create table resident (
    id           bigint generated always as identity primary key,
    household_id bigint not null references household on delete cascade,
    grid_code    text not null,
    head         boolean not null default false,
    name         text not null check (length(name) between 1 and 60),
    telephone    text check (length(telephone) <= 20),
    identity_number text check (length(identity_number) <= 20),
    birth_year   int check (birth_year between 1890 and 2100),
    relation     text check (length(relation) <= 20)
);
create index resident_by_household on resident (household_id);
create unique index resident_one_head on resident (household_id) where head;

-- The six clears (六清): each with its answer, when it was confirmed and by whom.
create table six_clear (
    household_id bigint not null references household on delete cascade,
    grid_code    text not null,
    clear        text not null check (clear in ('ADDRESS', 'HEAD_COUNT', 'LIVING_CONDITIONS', 'SPECIAL_PERSONS', 'DIFFICULTIES', 'NEEDS')),
    answer       text not null check (length(answer) between 1 and 2000),
    confirmed_on date not null,
    confirmed_by bigint references account,
    primary key (household_id, clear)
);

create table key_household (
    household_id bigint primary key references household on delete cascade,
    grid_code    text not null,
    level        text not null check (level in ('RED', 'YELLOW', 'BLUE')),
    last_met     date,
    next_due     date not null
);
create index key_household_due on key_household (grid_code, next_due);

create table key_category (
    household_id bigint not null references key_household on delete cascade,
    grid_code    text not null,
    category     text not null check (category in ('ELDERLY_ALONE', 'DISABLED', 'LOW_INCOME', 'CHILD_IN_NEED', 'SERIOUS_ILLNESS', 'FLOATING',
                     'VETERAN', 'DISPUTE', 'COMMUNITY_CORRECTION', 'MENTAL_DISORDER', 'DRUG_REHABILITATION')),
    primary key (household_id, category)
);

-- The people's log (民情日志): visits and calls, never changed.
create table visit (
    id           bigint generated always as identity primary key,
    request_id   uuid unique,
    household_id bigint not null references household on delete cascade,
    grid_code    text not null,
    at           timestamptz not null,
    account_id   bigint references account,
    kind         text not null check (kind in ('VISIT', 'CALL')),
    outcome      text not null check (outcome in ('MET', 'NOBODY_HOME', 'REFUSED')),
    said         text check (length(said) <= 2000),
    done         text check (length(done) <= 2000)
);
create index visit_by_household on visit (household_id, at desc);
create index visit_by_grid on visit (grid_code, at desc) include (household_id, outcome);

create table promise (
    id           bigint generated always as identity primary key,
    household_id bigint references household on delete cascade,
    issue_id     bigint,
    visit_id     bigint references visit,
    grid_code    text not null,
    what         text not null check (length(what) between 1 and 500),
    made_at      timestamptz not null,
    due_at       timestamptz not null,
    kept_at      timestamptz
);
create index promise_open on promise (grid_code, due_at) where kept_at is null;

-- A household moves, and all that hangs on it moves to the same grid.
create function household_moves_its_rows() returns trigger language plpgsql as $$
begin
    update resident set grid_code = new.grid_code where household_id = new.id;
    update six_clear set grid_code = new.grid_code where household_id = new.id;
    update key_household set grid_code = new.grid_code where household_id = new.id;
    update key_category set grid_code = new.grid_code where household_id = new.id;
    update promise set grid_code = new.grid_code where household_id = new.id;
    return null;
end $$;
create trigger household_moves after update of grid_code on household
    for each row when (old.grid_code <> new.grid_code) execute function household_moves_its_rows();

alter table household enable row level security;
alter table resident enable row level security;
alter table six_clear enable row level security;
alter table key_household enable row level security;
alter table key_category enable row level security;
alter table visit enable row level security;
alter table promise enable row level security;
create policy household_scope on household using (grid_code = any (array(select scope_grids())));
create policy resident_scope on resident using (grid_code = any (array(select scope_grids())));
create policy six_clear_scope on six_clear using (grid_code = any (array(select scope_grids())));
create policy key_household_scope on key_household using (grid_code = any (array(select scope_grids())));
create policy visit_scope on visit using (grid_code = any (array(select scope_grids())));
create policy promise_scope on promise using (grid_code = any (array(select scope_grids())));

-- Confidential categories are for the chief of that grid and the secretary of that community alone (domain.md, key households).
create policy key_category_scope on key_category using (
    grid_code = any (array(select scope_grids()))
    and (category not in ('COMMUNITY_CORRECTION', 'MENTAL_DISORDER', 'DRUG_REHABILITATION')
         or (select acting_role()) in ('GRID_CHIEF', 'SECRETARY')));
