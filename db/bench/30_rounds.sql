-- Twelve checkpoints to a grid, and two rounds on each working day (today is a Friday): this afternoon's are still under way.
insert into checkpoint (request_id, grid_code, name, key_areas, walking_order, position, since)
select bench.id(n, 3), bench.code((n - 1) / 12 + 1), '巡查点' || (n - 1) % 12 + 1,
       array[bench.pick(n, 50, 'SANITATION', 'STREET_ORDER', 'FIRE_SAFETY', 'ADVERTISING', 'DISPUTES', 'ILLEGAL_BUSINESS')],
       (n - 1) % 12 + 1, bench.spot((n - 1) / 12 + 1, n, 51), date '2020-01-01'
from bench.plan, generate_series(1, checkpoints) n;

insert into sighting (checkpoint_id, day, half, grid_code, result, at, account_id, verified, issue_id)
select checkpoint, day, case when morning then 'MORNING' else 'AFTERNOON' end, bench.code(g), case when problem then 'PROBLEM' else 'IN_ORDER' end,
       (day + make_interval(mins => case when morning then 510 else 810 end + (checkpoint - 1) % 12 * 5)) at time zone 'Asia/Shanghai',
       bench.chief(g), bench.dice(n, 60, 10) < 8, case when problem and bench.dice(n, 61, 50) > 0 then 1 + bench.dice(n, 62, ended) end
from (
    select n, morning, checkpoint, (checkpoint - 1) / 12 + 1 as g, back, today - back / 5 * 7 - back % 5 as day, ended,
           bench.dice(n, 63, 50) = 0 as problem
    from (select n, ((n - 1) / checkpoints) % 2 = 0 as morning, ((n - 1) % checkpoints + 1)::int as checkpoint, today, ended,
                 days - 1 - ((n - 1) / (2 * checkpoints))::int as back
          from bench.plan, generate_series(1, days::bigint * 2 * checkpoints) n) s) s
where bench.dice(n, 64, 100) >= 5 and (back > 0 or morning and g % 50 > 0 or g % 3 > 0 and checkpoint % 12 < 8);
