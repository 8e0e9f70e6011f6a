-- Keys to the open data door (decision 055). A token works as an account of its own that has no password, so that the
-- database knows who asks and shows to it what it shows to nobody's daily work: names, outlines, figures.
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check check (role in
    ('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF', 'ADMINISTRATOR', 'AUDITOR', 'SCREEN', 'DATA_READER'));

create table api_token (
    id           bigint generated always as identity primary key,
    request_id   uuid not null unique,
    account_id   bigint not null unique references account,
    street       text not null references area check (length(street) = 9),
    label        text not null check (length(label) between 1 and 40),
    token_hash   text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    beginning    text not null check (length(beginning) between 1 and 12),
    made_at      timestamptz not null,
    made_by      bigint not null references account,
    expires_at   timestamptz not null check (expires_at > made_at),
    last_used_at timestamptz,
    revoked_at   timestamptz,
    revoked_by   bigint references account,
    version      int not null default 0,
    check ((revoked_at is null) = (revoked_by is null))
);
create index api_token_of_street on api_token (street, made_at desc);
revoke delete on api_token from gridboard_app;

-- The street's staff keep the keys to their own street's data; administrators see no data and make no keys to it.
alter table api_token enable row level security;
create policy api_token_of_street on api_token using (
    (select acting_role()) = 'STREET_STAFF' and street ^@ any (array(select scope_codes())));
create policy account_of_token on account for insert with check (
    role = 'DATA_READER' and (select acting_role()) = 'STREET_STAFF');
create policy account_of_token_change on account for update
    using (role = 'DATA_READER' and exists (select from api_token t where t.account_id = account.id))
    with check (role = 'DATA_READER');
create policy account_scope_of_token on account_scope for insert with check (
    area_code ^@ any (array(select scope_codes()))
    and exists (select from api_token t where t.account_id = account_scope.account_id));

-- Every key by its hash, read before any account is acting. Those revoked or run out are kept for a year, to be told so.
create function known_tokens(at_time timestamptz) returns table (
        token_hash text, account_id bigint, username text, label text, areas text[], expires_at timestamptz, revoked boolean)
    language sql stable security definer set search_path = public as $$
    select t.token_hash, a.id, a.username, t.label, array(select area_code from account_scope s where s.account_id = a.id),
           t.expires_at, t.revoked_at is not null or a.locked
    from api_token t join account a on a.id = t.account_id
    where coalesce(t.revoked_at, t.expires_at) > at_time - interval '1 year'
$$;
create function token_is_used(at_time timestamptz) returns void language sql security definer set search_path = public as
$$ update api_token set last_used_at = greatest(last_used_at, at_time) where account_id = acting_account() $$;

-- What figures without persons an account may see: those who work in an area, its wall screens, the keys to its data.
create function figure_codes() returns setof text
    language sql stable security definer rows 2 set search_path = public as $$
    select s.area_code from account_scope s join account a on a.id = s.account_id
    where a.id = acting_account() and not a.locked and a.role not in ('ADMINISTRATOR', 'AUDITOR')
$$;

-- The grids of an area that those figures are of.
create function figure_grids(area text) returns setof text
    language sql stable security definer set search_path = public as $$
    select g.code
    from (select case when length(code) > length($1) then code else $1 end as narrower
          from figure_codes() code where starts_with(code, $1) or starts_with($1, code)) n
    join area g on g.code >= n.narrower and g.code <= rpad(n.narrower, 15, '9')
    where length(g.code) = 15
$$;

-- The figures of an area that lies in the scope as a whole, for those who see nothing of what they are made of.
create function bare_figures(area text, digits int, wanted text[], day1 date, day2 date, step int, as_of timestamptz, zone text)
    returns table (bucket int, code text, indicator text, numerator bigint, denominator bigint, value float8)
    language sql stable security definer set search_path = public as $$
    select f.* from figures($1, true, digits, wanted, day1, day2, step, as_of, zone) f
    where exists (select from figure_codes() code where starts_with($1, code))
$$;

-- Issues reported in a time, counted without anything that tells of one: cells smaller than five are said to be there and
-- not how large they are, here already, so that no smaller number ever leaves the database by this way.
create function open_issue_counts(area text, time_begin timestamptz, time_end timestamptz)
    returns table (child text, key_area text, urgency text, state text, issues bigint)
    language sql stable security definer set search_path = public as $$
    select left(i.grid_code, length($1) + 3), i.key_area, i.urgency, i.state, case when count(*) >= 5 then count(*) end
    from issue i
    where i.grid_code >= $1 and i.grid_code <= rpad($1, 15, '9') and length($1) < 15
      and i.reported_at >= time_begin and i.reported_at < time_end
      and exists (select from figure_codes() code where starts_with($1, code))
    group by grouping sets ((2, 3, 4), (1))
    order by 1 nulls first, 2, 3, 4
$$;
do $$
declare
    opened text;
begin
    foreach opened in array array['known_tokens(timestamptz)', 'token_is_used(timestamptz)', 'figure_codes()', 'figure_grids(text)',
                                  'bare_figures(text, int, text[], date, date, int, timestamptz, text)',
                                  'open_issue_counts(text, timestamptz, timestamptz)']
    loop
        execute format('revoke execute on function %s from public', opened);
        execute format('grant execute on function %s to gridboard_app', opened);
    end loop;
end $$;
