-- What of the six clears is still fresh is asked grid by grid, with every list of duties.
create index six_clear_of_grid on six_clear (grid_code) include (household_id, confirmed_on);
