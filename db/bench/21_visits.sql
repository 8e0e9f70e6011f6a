-- The people's log, day by day up to yesterday; every fourth visit is to a key household.
insert into visit (request_id, household_id, grid_code, at, account_id, kind, outcome, said)
select bench.id(n, 2), home, bench.code(g), (day + make_interval(secs => 30600 + bench.dice(n, 40, 36000))) at time zone 'Asia/Shanghai',
       bench.chief(g), case bench.dice(n, 41, 10) when 0 then 'CALL' else 'VISIT' end,
       bench.pick(n, 42, 'MET', 'MET', 'MET', 'MET', 'MET', 'MET', 'NOBODY_HOME', 'NOBODY_HOME', 'REFUSED'), '情况正常，提醒用电安全'
from (
    select n, day, home, (home - 1) / 200 + 1 as g
    from (select n, today - visit_days + ((n - 1)::bigint * visit_days / visits)::int as day,
                 case bench.dice(n, 43, 4) when 0 then 20 * (1 + bench.dice(n, 44, homes / 20)) else 1 + bench.dice(n, 44, homes) end as home
          from bench.plan, generate_series(1, visits) n) v) v;

-- When key households were due, and whether they were met by then.
select rebuild_key_visits();
