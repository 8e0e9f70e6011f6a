-- How much of everything. bench.size 1 is a city of 5,000 grids; bench.history 1 is what such a city has after its first year.
create schema bench;
create table bench.plan as
select grids, grids * 200 as homes, grids * 12 as checkpoints, round(grids * 200 * 3.2 * history)::int as visits,
       greatest(1, round(60 * history))::int as days, greatest(1, round(365 * history))::int as visit_days,
       round(grids * 380 * history)::int as ended, grids * 20 as open, greatest(1, round(730 * history))::int as issue_days,
       ceil(grids / 5000.0)::int as streets, date '2026-11-20' as today, timestamptz '2026-11-20 15:50+08' as now
from (select greatest(10, round(5000 * current_setting('bench.size')::numeric))::int as grids,
             current_setting('bench.history')::numeric as history) asked;

-- A number from 0 to sides - 1 that is always the same for the same n and seed.
create function bench.dice(n bigint, seed int, sides int) returns int language sql immutable as
$$ select (hashint8extended(n, seed) & 2147483647)::int % sides $$;

create function bench.pick(n bigint, seed int, variadic words text[]) returns text language sql immutable as
$$ select words[1 + bench.dice(n, seed, cardinality(words))] $$;

create function bench.id(n bigint, seed int) returns uuid language sql immutable as
$$ select md5(seed || '-' || n)::uuid $$;

-- Grid number g of the city: ten to a community, five hundred communities to a street.
create function bench.code(g bigint) returns text language sql immutable as
$$ select (((990200001 + (g - 1) / 5000) * 1000 + ((g - 1) % 5000) / 10 + 1) * 1000 + (g - 1) % 10 + 1)::text $$;

-- Its cell in the lattice that all grids tile: a community is five cells wide and two high, a street twenty communities wide.
create function bench.x(g bigint) returns int language sql immutable as
$$ select ((((g - 1) / 10) % 20) * 5 + (g - 1) % 5)::int $$;
create function bench.y(g bigint) returns int language sql immutable as
$$ select (((g - 1) / 5000) * 60 + (((g - 1) % 5000) / 200) * 2 + ((g - 1) % 10) / 5)::int $$;

-- Somewhere well inside the cell.
create function bench.spot(g bigint, n bigint, seed int) returns geometry language sql immutable as $$
    select st_setsrid(st_makepoint(
        round((121 + (bench.x(g) + 0.2 + bench.dice(n, seed, 600) / 1000.0) * 0.006)::numeric, 6),
        round((31.3 - (bench.y(g) + 0.2 + bench.dice(n, seed + 1, 600) / 1000.0) * 0.005)::numeric, 6)), 4326)
$$;

-- The account of the grid's chief.
create function bench.chief(g bigint) returns bigint language sql immutable as
$$ select case when g = 1 then 3 else g + 7 end $$;

-- Indexes and unique constraints are taken away while the tables are filled, but for those that foreign keys need.
create table bench.shelved (relation text, statement text);
with target as (
    select unnest(array['household', 'resident', 'six_clear', 'key_household', 'key_category', 'visit', 'promise', 'checkpoint',
        'sighting', 'issue', 'issue_event', 'boundary', 'base_feature'])::regclass as relation)
insert into bench.shelved
select relation, format('alter table %s add constraint %I %s', relation, conname, pg_get_constraintdef(c.oid))
from target join pg_constraint c on c.conrelid = relation and contype in ('p', 'u')
where not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = c.conindid)
union all
select relation, pg_get_indexdef(indexrelid)
from target join pg_index i on i.indrelid = relation
where not exists (select from pg_constraint c where c.conindid = i.indexrelid);

do $$
declare
    gone record;
begin
    for gone in
        select case when statement like 'alter table%'
                    then format('alter table %s drop constraint %s', relation, split_part(statement, ' ', 6))
                    else 'drop index ' || substring(statement from 'INDEX (\S+) ON') end as statement
        from bench.shelved
    loop
        execute gone.statement;
    end loop;
end $$;
