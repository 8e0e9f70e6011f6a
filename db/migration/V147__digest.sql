-- Jobs that one node at a time does, by the database's time (decision 048).
create table shedlock (
    name       text primary key,
    lock_until timestamptz not null,
    locked_at  timestamptz not null,
    locked_by  text not null
);
revoke delete on shedlock from gridboard_app;

-- Where a community's digest goes. Whoever knows a robot's address can write to its group, so address and secret are read
-- by the sending functions alone; shown is what the secretary sees of them.
create table digest_channel (
    community text not null references area check (length(community) = 12),
    kind      text not null check (kind in ('WECOM', 'DINGTALK', 'MAIL')),
    enabled   boolean not null default false,
    language  text not null default 'zh' check (language in ('zh', 'en')),
    target    text not null check (length(target) between 1 and 4000),
    secret    text not null default '' check (length(secret) <= 200),
    shown     text not null,
    version   int not null default 0,
    primary key (community, kind)
);
alter table digest_channel enable row level security;
create policy digest_channel_of_secretary on digest_channel using (
    community ^@ any (array(select scope_codes())) and (select acting_role()) = 'SECRETARY');
revoke select, delete on digest_channel from gridboard_app;
grant select (community, kind, enabled, language, shown, version) on digest_channel to gridboard_app;

-- What is to be sent: one digest for each meeting and channel.
create table digest_outbox (
    id         bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    community  text not null references area,
    kind       text not null,
    created_at timestamptz not null,
    state      text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'SWITCHED_OFF')),
    attempts   int not null default 0,
    next_at    timestamptz not null,
    tried_at   timestamptz,
    robot      text,
    failure    text,
    code       int not null default 0,
    unique (meeting_id, kind),
    foreign key (community, kind) references digest_channel
);
create index digest_outbox_waiting on digest_outbox (next_at) where state = 'WAITING';
create index digest_outbox_of_community on digest_outbox (community, created_at desc);
create index digest_outbox_by_robot on digest_outbox (robot, tried_at);
alter table digest_outbox enable row level security;
create policy digest_outbox_of_secretary on digest_outbox using (
    community ^@ any (array(select scope_codes())) and (select acting_role()) = 'SECRETARY');
revoke insert, update, delete on digest_outbox from gridboard_app;

-- Written in the transaction that closes the meeting, whoever closes it and however.
create function meeting_is_digested() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into digest_outbox (meeting_id, community, kind, created_at, next_at)
    select new.id, new.area_code, c.kind, new.closed_at, new.closed_at
    from digest_channel c where c.community = new.area_code and c.enabled;
    return null;
end $$;
create trigger meeting_is_digested after update on meeting for each row
    when (old.closed_at is null and new.closed_at is not null) execute function meeting_is_digested();

-- What waits for a channel goes with it when it is switched off.
create function digest_is_switched_off() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update digest_outbox set state = 'SWITCHED_OFF'
    where community = new.community and kind = new.kind and state = 'WAITING';
    return null;
end $$;
create trigger digest_is_switched_off after update of enabled on digest_channel for each row
    when (old.enabled and not new.enabled) execute function digest_is_switched_off();

-- Takes what is due, for the sender, which works on nobody's behalf. What is taken is put off at once by a pause that
-- doubles from a minute to an hour, so that whatever becomes of the sender nothing is taken twice in a row, and of one
-- target no more than twenty in any minute: the limit of WeCom's and DingTalk's robots.
create function take_digests(at timestamptz, most int)
    returns table (id bigint, kind text, target text, secret text, language text, minutes text)
    language sql security definer set search_path = public as $$
    with due as (
        select o.id, row_number() over (partition by c.target order by o.next_at, o.id)
               + (select count(*) from digest_outbox t
                  where t.robot = md5(c.target) and t.tried_at > $1 - interval '1 minute') as place
        from digest_outbox o join digest_channel c using (community, kind)
        where o.state = 'WAITING' and o.next_at <= $1 and c.enabled)
    update digest_outbox o
    set attempts = o.attempts + 1, tried_at = $1, robot = md5(c.target),
        next_at = $1 + least(interval '1 hour', interval '1 minute' * power(2, least(o.attempts, 6)))
    from digest_channel c, meeting m
    where o.id in (select d.id from due d where d.place <= 20 order by d.place, d.id limit most)
      and o.state = 'WAITING' and o.next_at <= $1 -- asked again of a row that another node has taken meanwhile
      and c.community = o.community and c.kind = o.kind and m.id = o.meeting_id
    returning o.id, o.kind, c.target, c.secret, c.language, m.minutes::text
$$;

create function digest_was_sent(sent bigint) returns void language sql security definer set search_path = public as
$$ update digest_outbox set state = 'SENT', failure = null, code = 0 where id = sent $$;

-- A day after the meeting nobody wants to read it any more.
create function digest_has_failed(failed bigint, at timestamptz, reason text, answer int, not_before timestamptz)
    returns void language sql security definer set search_path = public as $$
    update digest_outbox
    set failure = reason, code = answer, next_at = greatest(next_at, not_before),
        state = case when created_at <= at - interval '1 day' then 'GIVEN_UP' else state end
    where id = failed and state = 'WAITING'
$$;
