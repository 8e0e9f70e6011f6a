-- What a round saw wrong and nobody has reported yet: few rows, asked for with every list of duties.
create index sighting_unreported on sighting (grid_code, day) where result = 'PROBLEM' and issue_id is null;
