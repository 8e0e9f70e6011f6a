-- What a shop or unit has signed (门前三包 agreement, fire-safety letter): by whom, from when, until when, with its scan.
create table agreement (
    id            bigint generated always as identity primary key,
    request_id    uuid unique,
    grid_code     text not null references area,
    checkpoint_id bigint references checkpoint,
    kind          text not null check (kind ~ '^[A-Z_]{1,40}$'),
    key_area      text not null check (key_area in ('ILLEGAL_BUSINESS', 'SANITATION', 'STREET_ORDER', 'FIRE_SAFETY', 'ADVERTISING', 'DISPUTES')),
    party         text not null check (length(party) between 1 and 80),
    place         text not null default '' check (length(place) <= 200),
    signed_by     text not null check (length(signed_by) between 1 and 60),
    signed_on     date not null,
    valid_to      date not null check (valid_to >= signed_on),
    withdrawn_on  date,
    scan_id       uuid unique,
    scan_form     text check (scan_form in ('JPEG', 'PNG', 'PDF')),
    version       int not null default 0,
    check ((scan_id is null) = (scan_form is null))
);
create index agreement_of_grid on agreement (grid_code, key_area, signed_on);
create index agreement_of_checkpoint on agreement (checkpoint_id) where checkpoint_id is not null;
alter table agreement enable row level security;
create policy agreement_scope on agreement using (grid_code = any (array(select scope_grids())));
revoke delete on agreement from gridboard_app;

-- Where an agreement stands on a day: ended before its time, run out, about to within 30 days, or in force.
create function agreement_state(valid_to date, withdrawn_on date, today date) returns text language sql immutable as $$
    select case when withdrawn_on <= today then 'WITHDRAWN'
                when valid_to < today then 'EXPIRED'
                when valid_to <= today + 30 then 'EXPIRING'
                else 'VALID' end
$$;
