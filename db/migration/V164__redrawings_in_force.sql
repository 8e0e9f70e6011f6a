-- What a redrawing changes, and how it is put in force (decision 062). The same placement answers the preview and moves the rows.

-- checkpoints_from is the begin of the half-day with which checkpoints go over, null when they have.
alter table redrawing
    add column adopt_request    uuid unique,
    add column checkpoints_from timestamptz;
create index redrawing_due on redrawing (valid_from) where state = 'ADOPTED';
create index redrawing_checkpoints_wait on redrawing (checkpoints_from) where checkpoints_from is not null;

-- Which grid took what from which: households and ground, also of a grid that goes on with another outline.
create table grid_descent (
    from_code     text not null references area,
    to_code       text not null references area,
    day           date not null,
    households    int not null,
    square_metres float8 not null,
    redrawing_id  bigint not null references redrawing,
    primary key (from_code, to_code, day)
);
create index grid_descent_to on grid_descent (to_code, day);
create index grid_descent_of_redrawing on grid_descent (redrawing_id);
revoke insert, update, delete on grid_descent from gridboard_app;
alter table grid_descent enable row level security;
create policy grid_descent_read on grid_descent for select using (
    to_code ^@ any (array(select visible_beginnings())) or to_code = any (array(select visible_parents())));

-- The pieces of a draft at its step; changed are those that are drawn otherwise than what is valid.
create function pieces_of_redrawing(draft bigint)
    returns table (piece int, code text, name text, geom geometry, changed boolean)
    language sql stable rows 20 as $$
    select p.piece, p.code, p.name, p.geom, p.code is null or p.from_step > 0 and not coalesce(st_equals(b.geom, p.geom), false)
    from redrawing r
    join redrawing_piece p on p.redrawing_id = r.id and p.from_step <= r.step and (p.to_step is null or p.to_step > r.step)
    left join boundary b on b.area_code = p.code and b.valid_to is null
    where r.id = $1
$$;

-- What each grid gives to each piece: households and ground; nothing of pieces that stay as they are.
create function shares_of_redrawing(draft bigint)
    returns table (from_code text, piece int, households int, square_metres float8)
    language sql stable as $$
    with p as materialized (select * from pieces_of_redrawing($1)),
    home as materialized (
        select h.grid_code, m.piece, count(*)::int as households
        from redrawing r cross join lateral places_of_redrawing(r.id, r.step) m join household h on h.id = m.household_id
        where r.id = $1 group by 1, 2),
    ground as materialized (
        select b.area_code as grid_code, p.piece, st_area(st_intersection(b.geom, p.geom)::geography) as square_metres
        from redrawing r join boundary b on b.area_code ^@ r.community and length(b.area_code) = 15 and b.valid_to is null
        join p on p.changed and p.geom && b.geom
        where r.id = $1)
    select grid_code, piece, coalesce(h.households, 0), coalesce(g.square_metres, 0)
    from home h full join ground g using (grid_code, piece)
    where piece in (select p.piece from p where p.changed) and (coalesce(h.households, 0) > 0 or g.square_metres > 1)
$$;

-- The piece that takes over what a grid that ends leaves behind: the one that gets most of its households, of equal ones most
-- of its ground. Whoever looked after the grid looks after that one.
create function heirs_of_redrawing(draft bigint) returns table (grid text, piece int) language sql stable as $$
    select distinct on (b.area_code) b.area_code, s.piece
    from redrawing r join boundary b on b.area_code ^@ r.community and length(b.area_code) = 15 and b.valid_to is null
    join shares_of_redrawing($1) s on s.from_code = b.area_code
    where r.id = $1 and b.area_code not in (select code from pieces_of_redrawing($1) where code is not null)
    order by b.area_code, s.households desc, s.square_metres desc, s.piece
$$;

-- The grid that a new piece comes from: the one that gives it most of its households, of equal ones most of its ground.
create function origins_of_redrawing(draft bigint) returns table (grid text, piece int) language sql stable as $$
    select distinct on (s.piece) s.from_code, s.piece
    from shares_of_redrawing($1) s join pieces_of_redrawing($1) p on p.piece = s.piece and p.code is null
    order by s.piece, s.households desc, s.square_metres desc, s.from_code
$$;

-- What goes over from a grid to a piece. Titles name places, issues and parties, never residents.
create type redrawing_move as (
    kind text, id bigint, from_code text, piece int, title text, place geometry, due timestamptz
);
create function moves_of_redrawing(draft bigint, zone text) returns setof redrawing_move
    language sql stable security definer rows 500 set search_path = public set jit = off as $$ -- compiling would take longer than it runs
    with r as materialized (select x.id, x.step, x.community as first, rpad(x.community, 15, '9') as last from redrawing x where x.id = $1),
    p as materialized (select piece, code from pieces_of_redrawing($1)),
    heir as materialized (select grid, piece from heirs_of_redrawing($1)),
    home as materialized (
        select h.id, h.grid_code, p.piece, trim(h.address || ' ' || h.room) as title, h.position
        from r cross join lateral places_of_redrawing(r.id, r.step) m join household h on h.id = m.household_id
        join p on p.piece = m.piece
        where p.code is distinct from h.grid_code),
    point as materialized (
        select t.kind, t.id, t.grid_code, p.piece, t.title, t.position, t.due
        from r cross join lateral (
            select 'CHECKPOINT' as kind, c.id, c.grid_code, c.name as title, c.position, null::timestamptz as due
            from checkpoint c where c.grid_code >= r.first and c.grid_code <= r.last and c.retired_on is null
            union all
            select 'ISSUE', i.id, i.grid_code, i.title, i.position, i.due_at
            from issue i
            where i.grid_code >= r.first and i.grid_code <= r.last and i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
            union all
            select 'RESOURCE', s.id, s.grid_code, s.name, s.position, null
            from resource s where s.grid_code >= r.first and s.grid_code <= r.last and s.retired_on is null) t
        left join lateral redrawing_piece_at(r.id, r.step, t.position) lies on true
        left join heir on heir.grid = t.grid_code
        join p on p.piece = coalesce(lies.piece, heir.piece)
        where p.code is distinct from t.grid_code)
    select 'HOUSEHOLD', id, grid_code, piece, title, position, null::timestamptz from home
    union all
    select 'KEY_HOUSEHOLD', h.id, h.grid_code, h.piece, h.title, h.position, day_begin(k.next_due, zone)
    from home h join key_household k on k.household_id = h.id
    union all
    select * from point
    union all
    select 'PROMISE', m.id, m.grid_code, h.piece, m.what, h.position, m.due_at
    from home h join promise m on m.household_id = h.id and m.kept_at is null
    union all
    select 'PROMISE', m.id, m.grid_code, i.piece, m.what, i.position, m.due_at
    from point i join promise m on i.kind = 'ISSUE' and m.issue_id = i.id and m.household_id is null and m.kept_at is null
    union all
    select 'AGREEMENT', a.id, a.grid_code, coalesce(c.piece, heir.piece), a.party, c.position, day_begin(a.valid_to, zone)
    from r join agreement a on a.grid_code >= r.first and a.grid_code <= r.last
        and a.withdrawn_on is null and a.valid_to >= acting_day()
    left join point c on c.kind = 'CHECKPOINT' and c.id = a.checkpoint_id
    left join heir on heir.grid = a.grid_code
    where c.piece is not null or heir.piece is not null
$$;

-- Who looks after what, before and after: those whose grid ends, and those who get a new one.
create function accounts_of_redrawing(draft bigint)
    returns table (account_id bigint, grid text, piece int)
    language sql stable security definer set search_path = public set jit = off as $$
    select s.account_id, s.area_code, g.piece
    from (select * from heirs_of_redrawing($1) union select * from origins_of_redrawing($1)) g
    join account_scope s on s.area_code = g.grid
    join account a on a.id = s.account_id and a.role in ('GRID_CHIEF', 'GRID_MEMBER', 'SCREEN')
    where a.role <> 'SCREEN' or s.area_code in (select h.grid from heirs_of_redrawing($1) h)
$$;

do $$
declare
    inner_one text;
begin
    foreach inner_one in array array['moves_of_redrawing(bigint, text)', 'accounts_of_redrawing(bigint)']
    loop
        execute format('revoke execute on function %s from public', inner_one);
    end loop;
end $$;

-- The same for who may see the draft.
create function redrawing_is_seen(draft bigint) returns boolean language sql stable security definer set search_path = public as $$
    select exists (select from redrawing r where r.id = $1 and r.community ^@ any (array(select scope_codes())))
        and acting_role() in ('SECRETARY', 'STREET_STAFF')
$$;
create function redrawing_moves(draft bigint, zone text) returns setof redrawing_move
    language sql stable security definer rows 500 set search_path = public as
$$ select m.* from moves_of_redrawing($1, $2) m where redrawing_is_seen($1) $$;
create function redrawing_accounts(draft bigint) returns table (account_id bigint, grid text, piece int)
    language sql stable security definer set search_path = public as
$$ select a.* from accounts_of_redrawing($1) a where redrawing_is_seen($1) $$;

-- A redrawing's words to those whose grids it touches, to the community's secretary and to who adopted it; not to who acts.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in
    ('ASSIGNED', 'NEAR_DUE', 'PAST_DUE', 'DAY_OVERDUE', 'RESUMED', 'DIGEST_FAILED',
     'BOUNDARY_ADOPTED', 'BOUNDARY_WITHDRAWN', 'BOUNDARY_IN_FORCE', 'BOUNDARY_LAPSED'));
create function tell_of_redrawing(draft bigint, what text, occasion timestamptz, at timestamptz) returns void
    language sql security definer set search_path = public as $$
    with touched as materialized (
        select s.from_code as code from shares_of_redrawing(draft) s
        union select d.from_code from grid_descent d where d.redrawing_id = draft
        union select d.to_code from grid_descent d where d.redrawing_id = draft
        union select r.community from redrawing r where r.id = draft),
    told as (
        insert into notice (account_id, kind, community, occasion, at)
        select distinct a.id, what, r.community, occasion, at
        from redrawing r join account a on not a.locked and a.role in ('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')
        left join account_scope s on s.account_id = a.id
        where r.id = draft and (s.area_code in (select code from touched) or a.id = r.adopted_by)
          and a.id is distinct from acting_account()
        on conflict (account_id, kind, community, occasion) where community is not null do update set at = excluded.at, read_at = null
        returning account_id)
    insert into change (xid, grid_code, kind)
    select distinct pg_current_xact_id(), a.code, 'NOTICE' from redrawing r join area a on a.parent = r.community where r.id = draft
    on conflict do nothing
$$;
revoke execute on function tell_of_redrawing(bigint, text, timestamptz, timestamptz) from public;
create function redrawing_tells(draft bigint, what text, occasion timestamptz, at timestamptz) returns void
    language sql security definer set search_path = public as
$$ select tell_of_redrawing(draft, what, occasion, at) where redrawing_is_seen(draft) $$;

-- Adopted ones whose day has come, for the job, which acts for nobody; and what of one gets a code.
create function redrawings_due(at timestamptz, zone text) returns table (id bigint, community text)
    language sql stable security definer set search_path = public as $$
    select r.id, r.community from redrawing r
    where r.state = 'ADOPTED' and r.valid_from <= (at at time zone zone)::date order by r.valid_from, r.id limit 20
$$;
create function pieces_to_number(draft bigint) returns table (piece int, name text, geom geometry)
    language sql stable security definer set search_path = public as $$
    select p.piece, p.name, p.geom from redrawing r cross join lateral pieces_of_redrawing(r.id) p
    where r.id = $1 and r.state = 'ADOPTED' and p.code is null
$$;
create function highest_grid_number(community text) returns int language sql stable security definer set search_path = public as
$$ select coalesce(max(right(code, 3)::int), 0) from area where parent = $1 $$;

-- The begin of the half-day that a moment lies in.
create function half_begin(at timestamptz, zone text) returns timestamptz language sql stable as $$
    select (d.local::date + case when d.local::time < '12:00' then interval '0' else interval '12 hours' end) at time zone zone
    from (select at at time zone zone as local) d
$$;

-- Checkpoints go over between two rounds: with the half-day that begins next, at the end of the walking order of their new grid.
-- Marks of that half-day made before this ran go along. Whoever missed it waits for the next one.
create function move_checkpoints(draft bigint, at timestamptz, zone text) returns int
    language plpgsql security definer set search_path = public as $$
declare
    r redrawing;
    told_now text := current_setting('gridboard.now', true);
    from_half int;
    moved int;
begin
    select * into r from redrawing x where x.id = draft for update;
    if r.checkpoints_from is null or r.checkpoints_from > $2 then
        return 0;
    elsif half_begin($2, zone) > r.checkpoints_from then
        update redrawing x set checkpoints_from = half_begin($2 + interval '12 hours', zone) where x.id = draft;
        return 0;
    end if;
    from_half := case when (r.checkpoints_from at time zone zone)::time < '12:00' then 0 else 1 end;
    perform set_config('gridboard.now', r.checkpoints_from::text, true), set_config('gridboard.half', from_half::text, true);
    with heir as (
        select distinct on (d.from_code) d.from_code, d.to_code
        from grid_descent d join area a on a.code = d.from_code and a.retired_on is not null
        where d.redrawing_id = draft and d.from_code <> d.to_code
        order by d.from_code, d.households desc, d.square_metres desc, d.to_code),
    going as (
        select c.id, c.grid_code as was_in, c.walking_order, coalesce(here.code, heir.to_code) as code
        from checkpoint c
        left join heir on heir.from_code = c.grid_code
        left join lateral (
            select min(b.area_code) as code from boundary b
            where st_intersects(b.geom, c.position) and b.valid_to is null and length(b.area_code) = 15) here on true
        where c.retired_on is null and c.grid_code in (select d.from_code from grid_descent d where d.redrawing_id = draft)
          and coalesce(here.code, heir.to_code) <> c.grid_code),
    gone as (
        update checkpoint c
        set grid_code = g.code, version = c.version + 1,
            walking_order = coalesce((select max(o.walking_order) from checkpoint o where o.grid_code = g.code), 0) + g.place
        from (select id, code, row_number() over (partition by code order by was_in, walking_order, id) as place from going) g
        where c.id = g.id
        returning c.id, c.grid_code)
    update sighting s set grid_code = g.grid_code
    from gone g
    where s.checkpoint_id = g.id and s.day = (r.checkpoints_from at time zone zone)::date and half_number(s.half) >= from_half;
    select count(*) into moved from checkpoint c where c.grid_since = acting_day() and c.grid_half = from_half and c.grid_code ^@ r.community;
    perform set_config('gridboard.now', coalesce(told_now, ''), true), set_config('gridboard.half', '', true);
    update redrawing x set checkpoints_from = null where x.id = draft;
    return moved;
end $$;
create function move_waiting_checkpoints(at timestamptz, zone text) returns int
    language sql security definer set search_path = public as $$
    select coalesce(sum(move_checkpoints(r.id, $1, $2)), 0)::int
    from (select id from redrawing where checkpoints_from <= $1 order by checkpoints_from, id limit 20) r
$$;

-- With which half-day checkpoints go over: the running one, where it was known before it began and nobody has marked anything
-- in it, else the next.
create function checkpoints_go_over(r redrawing, at timestamptz, zone text) returns timestamptz language sql stable as $$
    select case when r.adopted_at < h.begins and h.begins = day_begin(r.valid_from, zone) and not exists (
                    select from sighting s
                    where s.grid_code in (select d.from_code from grid_descent d where d.redrawing_id = r.id)
                      and s.day = r.valid_from)
                then h.begins else half_begin(at + interval '12 hours', zone) end
    from (select half_begin(at, zone) as begins) h
$$;

-- Puts an adopted redrawing in force from its day on, however late this runs; once. Answers the accounts whose scope has changed.
-- Where what it was drawn upon has been replaced meanwhile it becomes a draft again, and who adopted it is told.
create function put_in_force(draft bigint, pieces int[], codes text[], at timestamptz, zone text) returns setof bigint
    language plpgsql security definer set search_path = public set jit = off as $$
declare
    r redrawing;
    told_now text := current_setting('gridboard.now', true);
    ended text[];
    moves redrawing_move[];
    given bigint[];
begin
    select * into r from redrawing x where x.id = draft for update;
    if r.id is null or r.state <> 'ADOPTED' or r.valid_from > ($4 at time zone zone)::date then
        return;
    end if;
    if r.base_hash is distinct from (select b.hash from redrawing_base(r.community) b) then
        perform tell_of_redrawing(draft, 'BOUNDARY_LAPSED', day_begin(r.valid_from, zone), $4);
        update redrawing x set state = 'DRAFT', valid_from = null, reason = '', adopted_by = null, adopted_at = null,
               adopt_request = null, version = x.version + 1 where x.id = draft;
        insert into audit_trail (at, account_id, action, subject, subject_id, area_code)
        values ($4, acting_account(), 'BOUNDARY_LAPSED', 'redrawing', draft::text, r.community);
        return;
    end if;
    perform set_config('gridboard.now', day_begin(r.valid_from, zone)::text, true);

    create temporary table if not exists redrawn_piece (piece int primary key, code text, name text, geom geometry, changed boolean)
        on commit drop;
    truncate redrawn_piece;
    insert into redrawn_piece
    select p.piece, coalesce(p.code, n.code), p.name, p.geom, p.changed
    from pieces_of_redrawing(draft) p left join unnest(pieces, codes) n (piece, code) on n.piece = p.piece;
    ended := array(
        select b.area_code from boundary b
        where b.area_code ^@ r.community and length(b.area_code) = 15 and b.valid_to is null
          and b.area_code not in (select p.code from redrawn_piece p));
    moves := array(select m from moves_of_redrawing(draft, zone) m);

    insert into area (code, name, begun_on)
    select p.code, p.name, r.valid_from from redrawn_piece p where p.piece = any (pieces);
    update area a set name = p.name, version = a.version + 1 from redrawn_piece p where p.code = a.code and p.name <> a.name;
    insert into grid_descent (from_code, to_code, day, households, square_metres, redrawing_id)
    select s.from_code, p.code, r.valid_from, s.households, s.square_metres, draft
    from shares_of_redrawing(draft) s join redrawn_piece p on p.piece = s.piece
    on conflict (from_code, to_code, day) do update set households = grid_descent.households + excluded.households;

    with given_to as (
        select distinct a.account_id, a.grid, p.code, o.role
        from accounts_of_redrawing(draft) a join redrawn_piece p on p.piece = a.piece join account o on o.id = a.account_id),
    added as (
        insert into account_scope (account_id, area_code) select distinct g.account_id, g.code from given_to g
        on conflict do nothing returning account_id, area_code),
    replaced as ( -- a wall shows one area
        delete from account_scope s using given_to g where g.role = 'SCREEN' and s.account_id = g.account_id and s.area_code = g.grid),
    noted as (
        insert into audit_trail (at, account_id, action, subject, subject_id, area_code, reason)
        select $4, acting_account(), 'SCOPE_BY_BOUNDARY', 'account', d.account_id::text, d.area_code, r.reason from added d)
    select array_agg(distinct d.account_id) into given from added d;
    update account a set version = a.version + 1 where a.id = any (given);
    delete from sign_in s where s.account_id = any (given);

    update area a set retired_on = r.valid_from, version = a.version + 1 where a.code = any (ended);
    delete from boundary b where b.area_code = any (ended) and b.valid_to is null and b.valid_from >= r.valid_from;
    update boundary b set valid_to = r.valid_from
    where b.valid_to is null and b.valid_from < r.valid_from
      and (b.area_code = any (ended) or b.area_code in (select p.code from redrawn_piece p where p.changed));
    update boundary b set geom = p.geom from redrawn_piece p where p.changed and p.code = b.area_code and b.valid_to is null;
    insert into boundary (area_code, geom, valid_from)
    select p.code, p.geom, r.valid_from from redrawn_piece p
    where p.changed and not exists (select from boundary b where b.area_code = p.code and b.valid_to is null);

    update household h set grid_code = p.code, version = h.version + 1
    from unnest(moves) m join redrawn_piece p on p.piece = m.piece
    where m.kind = 'HOUSEHOLD' and h.id = m.id;
    update issue i
    set grid_code = p.code,
        assignee_grid = case when i.assignee_grid = i.grid_code then p.code else i.assignee_grid end,
        assignee = case when i.assignee_grid = i.grid_code then p.name else i.assignee end
    from unnest(moves) m join redrawn_piece p on p.piece = m.piece
    where m.kind = 'ISSUE' and i.id = m.id;
    update issue i set assignee_grid = d.to_code, assignee = a.name
    from (select distinct on (x.from_code) x.from_code, x.to_code from grid_descent x
          where x.redrawing_id = draft and x.from_code = any (ended)
          order by x.from_code, x.households desc, x.square_metres desc, x.to_code) d
    join area a on a.code = d.to_code
    where i.assignee_grid = d.from_code and i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN');
    update photo f set grid_code = p.code
    from unnest(moves) m join redrawn_piece p on p.piece = m.piece
    where m.kind = 'ISSUE' and f.issue_id = m.id;
    update promise q set grid_code = p.code
    from unnest(moves) m join redrawn_piece p on p.piece = m.piece
    where m.kind = 'PROMISE' and q.id = m.id and q.grid_code <> p.code;
    update agreement g set grid_code = p.code, version = g.version + 1
    from unnest(moves) m join redrawn_piece p on p.piece = m.piece
    where m.kind = 'AGREEMENT' and g.id = m.id;
    update resource s set grid_code = p.code, version = s.version + 1
    from unnest(moves) m join redrawn_piece p on p.piece = m.piece
    where m.kind = 'RESOURCE' and s.id = m.id;

    perform set_config('gridboard.now', coalesce(told_now, ''), true);
    update redrawing x set state = 'IN_FORCE', in_force_at = $4, version = x.version + 1,
           checkpoints_from = checkpoints_go_over(x, $4, zone) where x.id = draft;
    insert into audit_trail (at, account_id, action, subject, subject_id, area_code, reason)
    values ($4, acting_account(), 'BOUNDARY_IN_FORCE', 'redrawing', draft::text, r.community, r.valid_from || ' ' || left(r.reason, 480));
    perform tell_of_redrawing(draft, 'BOUNDARY_IN_FORCE', day_begin(r.valid_from, zone), $4);
    perform move_checkpoints(draft, $4, zone);
    return query select unnest(given);
end $$;
do $$
declare
    job text;
begin
    foreach job in array array['redrawings_due(timestamptz, text)', 'pieces_to_number(bigint)', 'highest_grid_number(text)',
        'move_waiting_checkpoints(timestamptz, text)', 'put_in_force(bigint, int[], text[], timestamptz, text)',
        'redrawing_moves(bigint, text)', 'redrawing_accounts(bigint)', 'redrawing_is_seen(bigint)',
        'redrawing_tells(bigint, text, timestamptz, timestamptz)']
    loop
        execute format('revoke execute on function %s from public', job);
        execute format('grant execute on function %s to gridboard_app', job);
    end loop;
    revoke execute on function move_checkpoints(bigint, timestamptz, text) from public;
end $$;
