-- Who moves a household may not see all that hangs on it (confidential categories); it moves along nevertheless.
alter function household_moves_its_rows() security definer set search_path = public;
revoke execute on function household_moves_its_rows() from public;
