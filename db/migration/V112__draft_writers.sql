-- Which page wrote a draft last: another page that has it open too notices, and keeps its own text as a draft of its own
-- (docs/decisions/034), whose form is called like the first one's with "~" and a mark behind.
alter table draft add column writer uuid not null default gen_random_uuid();
