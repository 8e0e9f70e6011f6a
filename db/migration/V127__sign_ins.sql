-- Who is signed in, whichever node holds their session. The cookie's token is not here, only its hash.
-- By the database's time, which all nodes share.
create table sign_in (
    token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    account_id bigint not null references account on delete cascade,
    begun_at   timestamptz not null default now(),
    seen_at    timestamptz not null default now()
);
create index sign_in_by_account on sign_in (account_id);
create index sign_in_by_age on sign_in (seen_at);

-- It is looked up before any account is acting, as a credential is. A signed-in account may end its own, an
-- administrator anyone's.
alter table sign_in enable row level security;
create policy sign_in_read on sign_in for select using (
    acting_account() is null or account_id = acting_account() or acting_role() = 'ADMINISTRATOR');
create policy sign_in_begin on sign_in for insert with check (
    acting_account() is null or account_id = acting_account());
create policy sign_in_seen on sign_in for update using (acting_account() is null);
create policy sign_in_end on sign_in for delete using (
    acting_account() is null or account_id = acting_account() or acting_role() = 'ADMINISTRATOR');
