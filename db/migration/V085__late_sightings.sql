-- A sighting given after its half-day had ended says why. Of the position given with one, the distance is kept alone.
alter table sighting
    add column late_reason text check (length(late_reason) between 1 and 200),
    add column metres_away int check (metres_away >= 0);
