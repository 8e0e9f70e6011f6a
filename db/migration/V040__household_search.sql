-- Addresses are searched by any part of them.
create extension if not exists pg_trgm;
create index household_address on household using gin ((address || ' ' || room) gin_trgm_ops);
-- A key household's categories go with it when it ends; a promise made on a visit is found from it.
create index promise_of_visit on promise (visit_id) where visit_id is not null;
