-- The public resource register (公共资源): facilities in a grid that anybody may need to find.
create table resource (
    id         bigint generated always as identity primary key,
    request_id uuid unique,
    grid_code  text not null references area,
    community  text generated always as (left(grid_code, 12)) stored,
    kind       text not null check (kind in ('AED', 'HYDRANT', 'SHELTER', 'CLINIC', 'SCHOOL', 'CANTEEN', 'PROPERTY_OFFICE', 'POLICE_POST',
                   'PARKING', 'SPORTS_GROUND', 'OTHER')),
    name       text not null check (length(name) between 1 and 80),
    address    text not null default '' check (length(address) <= 200),
    telephone  text not null default '' check (length(telephone) <= 20),
    hours      text not null default '' check (length(hours) <= 100),
    position   geometry(Point, 4326) not null,
    retired_on date,
    version    int not null default 0
);
create unique index resource_once on resource (community, kind, name, address) where retired_on is null;
create index resource_of_grid on resource (grid_code, kind, name) where retired_on is null;
alter table resource enable row level security;
create policy resource_scope on resource using (grid_code = any (array(select scope_grids())));
revoke delete on resource from gridboard_app;
