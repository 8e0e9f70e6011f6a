-- Hashes are read when somebody signs in, and failures counted then, both before any account is acting.
-- A signed-in account may replace its own; an administrator anyone's.
alter table credential enable row level security;
create policy credential_read on credential for select using (true);
create policy credential_write on credential for insert with check (acting_role() = 'ADMINISTRATOR');
create policy credential_change on credential for update using (
    acting_account() is null or account_id = acting_account() or acting_role() = 'ADMINISTRATOR');
revoke delete on credential from gridboard_app;

create index audit_trail_by_account on audit_trail (account_id, at desc);
create index audit_trail_by_action on audit_trail (action, at desc);
