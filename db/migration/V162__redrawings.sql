-- Drafts of a community's grids (划界草案): drawn step by step, and nothing of what stands changes before one is adopted (decision 061).

-- based_on are the boundaries of the grids that were valid when it was begun, base_hash all that a draft rests upon: those
-- outlines and the community's own. Ground is what the grids are to cover; next_piece lies above every number ever given to a piece.
create table redrawing (
    id          bigint generated always as identity primary key,
    request_id  uuid not null unique,
    community   text not null references area check (length(community) = 12),
    name        text not null check (length(name) between 1 and 80),
    state       text not null default 'DRAFT' check (state in ('DRAFT', 'ADOPTED', 'IN_FORCE', 'DISCARDED')),
    based_on    bigint[] not null,
    base_hash   text not null,
    ground      geometry(MultiPolygon, 4326) not null check (not st_isempty(ground)),
    next_piece  int not null check (next_piece >= 1),
    step        int not null default 0 check (step >= 0),
    version     int not null default 0,
    begun_by    bigint not null references account,
    begun_at    timestamptz not null,
    changed_by  bigint not null references account,
    changed_at  timestamptz not null,
    valid_from  date,
    reason      text not null default '' check (length(reason) <= 500),
    adopted_by  bigint references account,
    adopted_at  timestamptz,
    in_force_at timestamptz,
    check (state not in ('ADOPTED', 'IN_FORCE') or num_nonnulls(valid_from, adopted_by, adopted_at) = 3 and reason <> ''),
    check ((state = 'IN_FORCE') = (in_force_at is not null))
);
create index redrawing_open on redrawing (community, changed_at desc) where state in ('DRAFT', 'ADOPTED');
create index redrawing_in_force on redrawing (community, in_force_at desc) where state = 'IN_FORCE';
-- Several drafts may stand side by side, and one of them may wait for its day.
create unique index redrawing_waits_once on redrawing (community) where state = 'ADOPTED';

-- What was done in each step, up to where redo can reach; words is what the sentence about it is filled in with.
create table redrawing_step (
    redrawing_id bigint not null references redrawing,
    community    text not null,
    number       int not null check (number between 1 and 500),
    kind         text not null check (kind ~ '^[A-Z_]{1,20}$'),
    words        jsonb not null check (jsonb_typeof(words) = 'array'),
    account_id   bigint not null references account,
    at           timestamptz not null,
    request_id   uuid not null unique,
    primary key (redrawing_id, number)
);

-- A grid as it stands from a step on until the step that changed it: step 0 is how it stood before the draft.
create table redrawing_piece (
    redrawing_id bigint not null references redrawing,
    community    text not null,
    piece        int not null,
    from_step    int not null check (from_step >= 0),
    to_step      int check (to_step > from_step),
    code         text check (length(code) = 15),
    name         text not null check (length(name) between 1 and 80),
    geom         geometry(MultiPolygon, 4326) not null check (not st_isempty(geom)),
    primary key (redrawing_id, piece, from_step)
);
create index redrawing_piece_geom on redrawing_piece using gist (redrawing_id, geom);

revoke delete on redrawing from gridboard_app;

-- The secretary of the community and the staff of its street draw; nobody else sees a draft.
do $$
declare
    kept text;
begin
    foreach kept in array array['redrawing', 'redrawing_step', 'redrawing_piece']
    loop
        execute format('alter table %I enable row level security', kept);
        execute format('create policy %1$s_scope on %1$I using (
            community ^@ any (array(select scope_codes())) and (select acting_role()) in (''SECRETARY'', ''STREET_STAFF''))', kept);
    end loop;
end $$;

-- What a draft of the community would rest upon now: the boundaries of its grids, and the hash of those and of its own.
create function redrawing_base(community text) returns table (grids bigint[], hash text)
    language sql stable as $$
    select coalesce(array_agg(b.id order by b.id) filter (where length(b.area_code) = 15), '{}'),
           md5(coalesce(string_agg(b.id || ' ' || md5(st_asbinary(b.geom)), ' ' order by b.id), ''))
    from boundary b where b.area_code ^@ $1 and length(b.area_code) >= 12 and b.valid_to is null
$$;

-- Who drew the community's boundaries anew after the draft was begun, and when: another draft, or an import.
create function redrawing_replaced(redrawing bigint) returns table (by_name text, at timestamptz)
    language sql stable security definer set search_path = public as $$
    select a.name, n.at
    from redrawing r
    cross join lateral (
        select o.adopted_by as account_id, o.in_force_at as at from redrawing o
        where o.community = r.community and o.state = 'IN_FORCE' and o.in_force_at >= r.begun_at
        union all
        select i.account_id, i.at from import_report i
        where i.kind = 'BOUNDARIES' and i.at >= r.begun_at
          and (starts_with(i.area_code, r.community) or starts_with(r.community, i.area_code))) n
    left join account a on a.id = n.account_id
    where r.id = $1 and r.community ^@ any (array(select scope_codes())) and acting_role() in ('SECRETARY', 'STREET_STAFF')
    order by n.at desc limit 1
$$;

-- The piece of a draft in which a place lies. A place on a common edge belongs to the smaller code, as everywhere; pieces
-- that have none yet come behind, by their numbers.
create function redrawing_piece_at(redrawing bigint, step int, place geometry) returns table (piece int, code text)
    language sql stable rows 1 as $$
    select p.piece, p.code from redrawing_piece p
    where p.redrawing_id = $1 and p.from_step <= $2 and (p.to_step is null or p.to_step > $2) and st_intersects(p.geom, $3)
    order by p.code nulls last, p.piece limit 1
$$;

-- Where the community's households are in a draft: in the piece they lie in, chosen as redrawing_piece_at does, for all at once.
-- Who has no position, or lies outside the ground, stays with the grid, or with the piece that takes most of it; who lies within
-- and in no piece is left without one: null.
create function places_of_redrawing(redrawing bigint, step int) returns table (household_id bigint, piece int)
    language sql stable security definer rows 2000 set search_path = public as $$
    with standing as materialized (
        select p.piece, p.code, p.geom from redrawing_piece p
        where p.redrawing_id = $1 and p.from_step <= $2 and (p.to_step is null or p.to_step > $2)),
    lies as (
        select distinct on (h.id) h.id, p.piece
        from standing p
        join household h on h.position && p.geom and st_intersects(p.geom, h.position)
             and h.community = (select community from redrawing where id = $1)
        order by h.id, p.code nulls last, p.piece),
    heir as materialized (
        select distinct on (b.area_code) b.area_code, p.piece
        from redrawing r
        join boundary b on b.area_code ^@ r.community and length(b.area_code) = 15 and b.valid_to is null
        join standing p on p.code = b.area_code
             or p.geom && b.geom and not exists (select from standing o where o.code = b.area_code)
        where r.id = $1
        order by b.area_code, p.code is distinct from b.area_code,
                 case when p.code is distinct from b.area_code then st_area(st_intersection(p.geom, b.geom)) end desc, p.piece)
    select h.id, case when lies.piece is not null then lies.piece
                      when h.position is null or not st_intersects(r.ground, h.position) then heir.piece end
    from redrawing r
    join household h on h.community = (select community from redrawing where id = $1)
    left join lies on lies.id = h.id
    left join heir on heir.area_code = h.grid_code
    where r.id = $1
$$;
revoke execute on function places_of_redrawing(bigint, int) from public;

-- The same for who may see the draft.
create function redrawing_places(redrawing bigint, step int) returns table (household_id bigint, piece int)
    language sql stable security definer rows 2000 set search_path = public as $$
    select p.household_id, p.piece from places_of_redrawing($1, $2) p
    where exists (select from redrawing r where r.id = $1 and r.community ^@ any (array(select scope_codes())))
      and acting_role() in ('SECRETARY', 'STREET_STAFF')
$$;
