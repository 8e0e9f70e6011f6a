-- The pictures of a report that is not sent yet. They go with their draft; a sent report's lie in the file store.
create table draft_photo (
    id         uuid primary key,
    account_id bigint not null,
    form       text not null,
    at         timestamptz not null,
    width      int not null,
    height     int not null,
    jpeg       bytea not null,
    foreign key (account_id, form) references draft on delete cascade
);
create index draft_photo_of_draft on draft_photo (account_id, form);
alter table draft_photo enable row level security;
create policy draft_photo_own on draft_photo using (
    account_id = (select acting_account()) and (select acting_role()) is not null);

-- What is filed next door may come with a promise to a resident, which that grid then keeps.
create policy promise_next_door on promise for insert with check (
    issue_id is not null and household_id is null and visit_id is null and kept_at is null and next_door(grid_code));

-- Is there an open issue of the kind close by?
create index issue_open_place on issue using gist ((position::geography))
    where state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN');
