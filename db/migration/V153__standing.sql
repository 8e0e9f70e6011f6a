-- The standing of areas beside each other (decision 053): the weights it is reckoned with, and what is said against it.

-- The streets that the acting account does daily work in, or in a part of: whose rules it may read.
create function scope_streets() returns setof text
    language sql stable security definer rows 2 set search_path = public as
$$ select left(code, 9) from scope_codes() code $$;

create function sum_of_percents(percents jsonb) returns int language sql immutable as
$$ select sum(value::int) from jsonb_each_text(percents) $$;

-- Every version stays. In force for a period is the last one stored before the period was over.
create table standing_weights (
    area_code  text not null references area check (length(area_code) = 9),
    version    int not null check (version > 0),
    request_id uuid not null unique,
    percents   jsonb not null check (sum_of_percents(percents) = 100),
    reason     text not null check (length(reason) between 1 and 500),
    at         timestamptz not null,
    account_id bigint not null references account,
    primary key (area_code, version)
);

-- What a secretary says about the standing of the own community in a period, and what the street answers: one answer each.
create table standing_appeal (
    id         bigint generated always as identity primary key,
    request_id uuid not null unique,
    area_code  text not null references area check (length(area_code) = 12),
    first_day  date not null,
    last_day   date not null,
    indicator  text check (indicator ~ '^[A-Z_]{1,30}$'),
    words      text not null check (length(words) between 1 and 2000),
    at         timestamptz not null,
    account_id bigint not null references account,
    check (first_day <= last_day)
);
create index standing_appeal_of_period on standing_appeal (area_code, first_day, last_day);

create table standing_answer (
    appeal_id  bigint primary key references standing_appeal,
    request_id uuid not null unique,
    area_code  text not null references area check (length(area_code) = 12),
    accepted   boolean not null,
    words      text not null check (length(words) between 1 and 2000),
    at         timestamptz not null,
    account_id bigint not null references account
);

revoke update, delete on standing_weights, standing_appeal, standing_answer from gridboard_app;

alter table standing_weights enable row level security;
create policy standing_weights_scope on standing_weights using (area_code = any (array(select scope_streets())));
create policy standing_weights_added_by on standing_weights as restrictive for insert with check (
    (select acting_role()) = 'STREET_STAFF');

alter table standing_appeal enable row level security;
create policy standing_appeal_scope on standing_appeal using (
    area_code ^@ any (array(select scope_codes())) and (select acting_role()) in ('SECRETARY', 'STREET_STAFF'));
create policy standing_appeal_added_by on standing_appeal as restrictive for insert with check (
    (select acting_role()) = 'SECRETARY');

alter table standing_answer enable row level security;
create policy standing_answer_scope on standing_answer using (
    area_code ^@ any (array(select scope_codes())) and (select acting_role()) in ('SECRETARY', 'STREET_STAFF'));
create policy standing_answer_added_by on standing_answer as restrictive for insert with check (
    (select acting_role()) = 'STREET_STAFF');

-- The figures of an area's children, without saying whose they are, for those who may know their own place among them; none
-- of fewer than three.
create function sibling_figures(parent text, day1 date, day2 date, as_of timestamptz, zone text)
    returns table (sibling bigint, indicator text, numerator bigint, denominator bigint, value float8)
    language sql stable security definer set search_path = public as $$
    with sibling as materialized (
        select a.code, row_number() over (order by random()) as number, count(*) over () as many
        from area a
        where a.parent = $1 and exists (
            select from scope_codes() own where starts_with(own, $1) or starts_with($1, own))),
    wanted as (
        select array['COVERAGE', 'ROUNDS_KEPT', 'KEY_VISITS_KEPT', 'ON_TIME_CLOSURE', 'CLOSURE', 'ON_SPOT', 'REWORK',
                     'PROMISES_KEPT', 'SIX_CLEARS', 'MEDIAN_HOURS'] as indicators)
    select s.number, f.indicator, f.numerator, f.denominator, f.value
    from wanted
    cross join lateral figures($1, true, length($1) + 3, wanted.indicators, $2, $3, 100000, $4, $5) f
    join sibling s on s.code = f.code
    where s.many >= 3
$$;
