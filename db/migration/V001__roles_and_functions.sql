-- The role the application works as: owns nothing, bypasses nothing. A private cluster creates it with a
-- password of its own; on an existing server it is created here, without login, and taken on by SET ROLE.
do $$
begin
    if not exists (select from pg_roles where rolname = 'gridboard_app') then
        create role gridboard_app nologin nosuperuser nobypassrls;
    end if;
    if not pg_has_role(current_user, 'gridboard_app', 'MEMBER') then
        execute format('grant gridboard_app to %I', current_user);
    end if;
end $$;

create extension if not exists postgis;
create extension if not exists btree_gist;

grant usage on schema public to gridboard_app;
alter default privileges in schema public grant select, insert, update, delete on tables to gridboard_app;
alter default privileges in schema public grant usage, select on sequences to gridboard_app;

-- The account on whose behalf this transaction works; null for none, and then nothing is visible.
create function acting_account() returns bigint language sql stable as
$$ select nullif(current_setting('gridboard.account', true), '')::bigint $$;
