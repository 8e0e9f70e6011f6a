-- How far the demonstration's history has been written, so that a later start adds only what is missing.
-- Of the program's own start-up alone: the application's role has no business here.
create table demonstration_progress (
    only_one  boolean primary key default true check (only_one),
    since     date not null,
    filled_to timestamptz not null
);
revoke all on demonstration_progress from gridboard_app;
