create table account (
    id        bigint generated always as identity primary key,
    username  text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    name      text not null check (length(name) between 1 and 40),
    telephone text check (length(telephone) <= 20),
    role      text not null check (role in ('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF', 'ADMINISTRATOR', 'AUDITOR', 'SCREEN')),
    locked    boolean not null default false,
    synthetic boolean not null default false,
    version   int not null default 0
);
create table account_scope (
    account_id bigint not null references account on delete cascade,
    area_code  text not null references area,
    primary key (account_id, area_code)
);
create index account_scope_by_area on account_scope (area_code);

-- Apart from the account, so that no list of accounts ever carries a hash.
create table credential (
    account_id    bigint primary key references account on delete cascade,
    password_hash text not null,
    must_change   boolean not null default false,
    failures      int not null default 0,
    locked_until  timestamptz
);

create function acting_role() returns text language sql stable security definer set search_path = public as
$$ select role from account where id = acting_account() and not locked $$;

-- Codes of every grid in the acting account's scope: the one list all policies compare with.
-- Administrators, auditors and wall screens see no resident's data, so their list is empty.
create function scope_grids() returns setof text language sql stable security definer set search_path = public as $$
    select g.code from area g
    join account_scope s on left(g.code, length(s.area_code)) = s.area_code
    join account a on a.id = s.account_id
    where a.id = acting_account() and not a.locked and length(g.code) = 15
      and a.role in ('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')
$$;

-- Codes of the areas whose name and outline the acting account may know: its scope, the way up from it, and
-- the sibling grids of a chief's community (a map without neighbours tells nobody where the grid ends).
create function visible_areas() returns setof text language sql stable security definer set search_path = public as $$
    select c.code from area c
    where (select role from account where id = acting_account() and not locked) = 'ADMINISTRATOR'
    union
    select c.code from area c
    join account_scope s on left(c.code, length(s.area_code)) = s.area_code
        or left(s.area_code, length(c.code)) = c.code
        or (length(s.area_code) = 15 and left(c.code, 12) = left(s.area_code, 12))
    join account a on a.id = s.account_id
    where a.id = acting_account() and not a.locked
$$;

-- May the acting account change the areas and features under this code?
create function may_draw(code text) returns boolean language sql stable security definer set search_path = public as $$
    select exists (
        select from account a
        where a.id = acting_account() and not a.locked
          and (a.role = 'ADMINISTRATOR'
               or (a.role in ('SECRETARY', 'STREET_STAFF') and exists (
                    select from account_scope s
                    where s.account_id = a.id and left($1, length(s.area_code)) = s.area_code))))
$$;

alter table account enable row level security;
alter table account_scope enable row level security;
create policy account_read on account for select using (true);
create policy account_write on account for insert with check (acting_role() = 'ADMINISTRATOR');
create policy account_change on account for update using (acting_role() = 'ADMINISTRATOR');
create policy account_scope_read on account_scope for select using (true);
create policy account_scope_write on account_scope for insert with check (acting_role() = 'ADMINISTRATOR');
create policy account_scope_drop on account_scope for delete using (acting_role() = 'ADMINISTRATOR');
revoke delete on account from gridboard_app;

alter table area enable row level security;
alter table boundary enable row level security;
alter table base_feature enable row level security;
alter table setting enable row level security;
create policy area_read on area for select using (code = any (array(select visible_areas())));
create policy area_write on area for insert with check (may_draw(code));
create policy area_change on area for update using (may_draw(code));
create policy boundary_read on boundary for select using (area_code = any (array(select visible_areas())));
create policy boundary_write on boundary for insert with check (may_draw(area_code));
create policy boundary_change on boundary for update using (may_draw(area_code));
create policy base_feature_read on base_feature for select using (street = any (array(select visible_areas())));
create policy base_feature_write on base_feature for insert with check (may_draw(street)
    or exists (select from account_scope s where s.account_id = acting_account() and left(s.area_code, 9) = street
               and acting_role() = 'SECRETARY'));
create policy setting_read on setting for select using (area_code = any (array(select visible_areas())));
create policy setting_write on setting for insert with check (may_draw(area_code));
create policy setting_change on setting for update using (may_draw(area_code));

-- Who saw and changed what. The application appends and, for auditors, reads; nothing else.
create table audit_trail (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    account_id bigint references account,
    action     text not null,
    subject    text not null,
    subject_id text,
    area_code  text,
    reason     text check (length(reason) <= 500),
    detail     jsonb not null default '{}'
);
create index audit_trail_by_time on audit_trail (at desc);
revoke update, delete on audit_trail from gridboard_app;
alter table audit_trail enable row level security;
create policy audit_append on audit_trail for insert with check (account_id is not distinct from acting_account());
create policy audit_read on audit_trail for select using (acting_role() = 'AUDITOR');
