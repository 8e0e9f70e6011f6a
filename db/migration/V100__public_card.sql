-- Whether anybody may open the public page of this grid: the nearest area's setting counts, and without one nobody may.
create function public_card_is_on(grid text) returns boolean language sql stable set search_path = public as $$
    select coalesce((
        select value = 'on' from setting
        where key = 'public-card' and left(grid, length(area_code)) = area_code
        order by length(area_code) desc limit 1), false)
$$;

-- What stands on a grid's contact card: its full name, its chief and telephone, its outline; nothing else.
create function card_of_grid(grid text) returns table (name text, chief text, telephone text, outline geometry)
    language sql stable set search_path = public as $$
    select case when starts_with(g.name, c.name) then g.name else c.name || g.name end, o.name, o.telephone, b.geom
    from area g
    join area c on c.code = g.parent
    join boundary b on b.area_code = g.code and b.valid_to is null
    left join lateral (
        select a.name, a.telephone from account_scope s join account a on a.id = s.account_id
        where s.area_code = g.code and a.role = 'GRID_CHIEF' and not a.locked
        order by a.id limit 1) o on true
    where g.code = grid and length(g.code) = 15
$$;

-- The same for a stranger, whose transaction has no account and therefore sees no row: as the owner, where it is on.
create function public_card(grid text) returns table (name text, chief text, telephone text, outline geometry)
    language sql stable security definer set search_path = public as $$
    select * from card_of_grid(grid) where public_card_is_on(grid)
$$;
revoke execute on function public_card(text) from public;
grant execute on function public_card(text) to gridboard_app;
