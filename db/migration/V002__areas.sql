-- Streets, communities and grids, by their statistical division code (9, 12 and 15 digits).
create table area (
    code   text primary key check (code ~ '^([0-9]{9}|[0-9]{12}|[0-9]{15})$'),
    parent text generated always as (nullif(left(code, length(code) - 3), left(code, 6))) stored references area,
    name   text not null check (length(name) between 1 and 80),
    synthetic boolean not null default false,
    version int not null default 0
);
create index area_by_parent on area (parent);

-- 汉口路社区第1网格 is called 第1网格 where its community is known anyway.
create function short_name(name text, parent text) returns text language sql immutable as
$$ select case when starts_with(name, parent) and name <> parent then substr(name, length(parent) + 1) else name end $$;

-- The outline an area had from a day on, until the day before valid_to. EPSG:4326.
create table boundary (
    id         bigint generated always as identity primary key,
    area_code  text not null references area,
    geom       geometry(MultiPolygon, 4326) not null
               check (st_isvalid(geom) and not st_isempty(geom)),
    valid_from date not null,
    valid_to   date,
    check (valid_to is null or valid_to > valid_from),
    exclude using gist (area_code with =, daterange(valid_from, valid_to) with &&)
);
create index boundary_geom on boundary using gist (geom);
create index boundary_valid_now on boundary (area_code) where valid_to is null;

-- Siblings may touch but not overlap by more than 1 m² (digitising noise).
create function boundary_keeps_clear_of_siblings() returns trigger
    language plpgsql security definer set search_path = public as $$
declare
    neighbour record;
begin
    select b.area_code, st_area(st_intersection(b.geom, new.geom)::geography) as square_metres into neighbour
    from boundary b join area s on s.code = b.area_code
    where s.parent is not distinct from (select parent from area where code = new.area_code)
      and length(b.area_code) = length(new.area_code)
      and b.area_code <> new.area_code
      and b.geom && new.geom
      and daterange(b.valid_from, b.valid_to) && daterange(new.valid_from, new.valid_to)
      and st_relate(b.geom, new.geom, '2********')
      and st_area(st_intersection(b.geom, new.geom)::geography) > 1
    limit 1;
    if found then
        raise exception using errcode = 'exclusion_violation', constraint = 'boundary_keeps_clear_of_siblings',
            message = format('%s overlaps %s by %s m²', new.area_code, neighbour.area_code, round(neighbour.square_metres::numeric, 1)),
            detail = format('%s %s %s', new.area_code, neighbour.area_code, round(neighbour.square_metres::numeric, 1));
    end if;
    return null;
end $$;
create constraint trigger boundary_keeps_clear_of_siblings after insert or update on boundary
    deferrable initially deferred for each row execute function boundary_keeps_clear_of_siblings();

-- What the map draws where no base map is configured. Public geography: no residents' data.
create table base_feature (
    id        bigint generated always as identity primary key,
    kind      text not null check (kind in ('BUILDING', 'ROAD', 'WATER')),
    name      text check (length(name) <= 200),
    street    text not null references area,
    synthetic boolean not null default false,
    geom      geometry(Geometry, 4326) not null check (st_isvalid(geom) and not st_isempty(geom))
);
create index base_feature_geom on base_feature using gist (geom);
create unique index base_feature_once on base_feature (street, kind, md5(st_asbinary(geom)));

-- A day that is not what its weekday says: a public holiday, or a make-up working day.
create table calendar_day (
    day     date primary key,
    working boolean not null,
    name    text not null
);
create function is_working_day(d date) returns boolean language sql stable as
$$ select coalesce((select working from calendar_day where day = d), extract(isodow from d) <= 5) $$;

-- A number that may differ per street or community; the nearest area's value counts.
create table setting (
    area_code text not null references area,
    key       text not null,
    value     text not null,
    version   int not null default 0,
    primary key (area_code, key)
);

-- One more with every change of what maps cache: part of their addresses.
create table map_version (kind text primary key check (kind in ('boundaries', 'base')), version bigint not null);
insert into map_version values ('boundaries', 1), ('base', 1);
create function map_version_grows() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update map_version set version = version + 1 where kind = tg_argv[0];
    return null;
end $$;
create trigger boundary_changes after insert or update or delete on boundary for each statement execute function map_version_grows('boundaries');
create trigger area_changes after insert or update or delete on area for each statement execute function map_version_grows('boundaries');
create trigger base_feature_changes after insert or update or delete on base_feature for each statement execute function map_version_grows('base');
