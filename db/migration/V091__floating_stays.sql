-- The floating population register (流动人口): since when a household of that category is here, at whose, until when.
create table floating_stay (
    id                 bigint generated always as identity primary key,
    household_id       bigint not null unique references household on delete cascade,
    grid_code          text not null,
    arrived_on         date not null,
    landlord           text not null default '' check (length(landlord) <= 60),
    landlord_telephone text check (length(landlord_telephone) <= 20),
    until_on           date check (until_on >= arrived_on),
    version            int not null default 0
);
create index floating_stay_until on floating_stay (grid_code, until_on);
alter table floating_stay enable row level security;
create policy floating_stay_scope on floating_stay using (grid_code = any (array(select scope_grids())));
