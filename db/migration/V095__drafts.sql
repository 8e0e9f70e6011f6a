-- What somebody has typed into a form and not sent yet. It may hold residents' data, so it is for its writer alone.
create table draft (
    account_id bigint not null references account on delete cascade,
    form       text not null check (length(form) between 1 and 120),
    request_id uuid not null,
    fields     jsonb not null check (octet_length(fields::text) <= 100000),
    updated_at timestamptz not null,
    primary key (account_id, form)
);
create index draft_by_age on draft (account_id, updated_at);

alter table draft enable row level security;
create policy draft_own on draft using (
    account_id = (select acting_account()) and (select acting_role()) is not null);
