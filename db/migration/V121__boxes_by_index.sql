-- Under row-level security an index answers only what is declared to tell nothing of hidden rows. The comparison of two
-- bounding boxes neither fails nor says anything (decision 036); declaring it takes a superuser, which a private cluster
-- is made by. Elsewhere docs/operations.md names the statement; without it households of a viewport are found more slowly.
do $$
begin
    if (select rolsuper from pg_roles where rolname = current_user) then
        alter function geometry_overlaps(geometry, geometry) leakproof;
    end if;
end $$;
