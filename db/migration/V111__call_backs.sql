-- A promise that came with an issue, and not from a visit to a household, is kept by a call-back that the issue's history tells of.
alter table promise
    add column kept_request uuid unique,
    add column kept_with text check (length(kept_with) between 1 and 60);
create index promise_of_issue on promise (issue_id, due_at) where issue_id is not null;

-- The event of a call-back names its promise; the issue stays in its state.
alter table issue_event add column promise_id bigint references promise on delete set null;
create index issue_event_of_promise on issue_event (promise_id) where promise_id is not null;
