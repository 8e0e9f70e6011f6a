-- Ended issues in the order they were reported, then the open ones, twenty to a grid; each with its events.
insert into issue (request_id, grid_code, title, key_area, urgency, place, position, state, reported_at, reported_by, first_officer,
    due_at, closed_at, worked_seconds)
select bench.id(n, 4), bench.code(g), bench.pick(n, 70, '楼道堆放杂物', '店外经营占道', '消防通道被堵', '墙面小广告', '邻里噪声纠纷', '垃圾未及时清运'),
       bench.pick(n, 70, 'FIRE_SAFETY', 'STREET_ORDER', 'FIRE_SAFETY', 'ADVERTISING', 'DISPUTES', 'SANITATION'),
       bench.pick(n, 71, 'NORMAL', 'NORMAL', 'NORMAL', 'COMPLEX', 'URGENT'), '江城路' || g || '号', bench.spot(g, n, 72),
       case when spot then 'SOLVED_ON_SPOT' when bench.dice(n, 73, 20) = 0 then 'WITHDRAWN' else 'CLOSED' end,
       reported, bench.chief(g), bench.chief(g), reported + interval '3 days',
       case when spot then reported else reported + make_interval(mins => 60 + bench.dice(n, 75, 7000)) end,
       case when not spot and bench.dice(n, 73, 20) > 0 then 900 + 15 * bench.dice(n, 75, 7000) end
from (
    select n, 1 + bench.dice(n, 76, grids) as g, bench.dice(n, 77, 10) < 4 as spot,
           (today - issue_days - 6 + (n::bigint * issue_days / ended)::int + make_interval(secs => 30600 + bench.dice(n, 78, 30000)))
               at time zone 'Asia/Shanghai' as reported
    from bench.plan, generate_series(1, ended) n) i;

insert into issue (request_id, grid_code, title, key_area, urgency, place, position, state, reported_at, reported_by, first_officer,
    assignee, assignee_grid, assigned_at, assignment_due, due_at, escalated_at, with_street, suspended_at, suspended_from,
    suspended_until, suspended_left, suspensions)
select bench.id(n, 5), bench.code(g), bench.pick(n, 80, '路灯不亮', '井盖松动', '电动车飞线充电', '沿街晾晒'),
       bench.pick(n, 80, 'SANITATION', 'STREET_ORDER', 'FIRE_SAFETY', 'STREET_ORDER'), bench.pick(n, 81, 'NORMAL', 'NORMAL', 'COMPLEX', 'URGENT'),
       '江城路' || g || '号', bench.spot(g, n, 82), state, reported, bench.chief(g), bench.chief(g),
       case when given then '网格' end, case when given then bench.code(g) end, case when given then reported + interval '50 minutes' end,
       case when given and not suspended then reported + make_interval(hours => 30) end,
       case when not suspended then reported + make_interval(hours => 48 + bench.dice(n, 83, 240)) end,
       case when escalated then reported + interval '50 minutes' end, escalated,
       case when suspended then reported end, case when suspended then 'ASSIGNED' end,
       case when suspended then reported::date + 200 end, case when suspended then interval '4 hours' end, suspended::int
from (
    select n, g, reported, state, state in ('ASSIGNED', 'HANDLED', 'RETURNED', 'SUSPENDED') as given, state = 'SUSPENDED' as suspended,
           state = 'ESCALATED' as escalated
    from (
        select n, (n - 1) / 20 + 1 as g, now - make_interval(mins => 10 + bench.dice(n, 84, 14000)) as reported,
               (array['RAISED', 'RAISED', 'RAISED', 'ASSIGNED', 'ASSIGNED', 'ASSIGNED', 'ASSIGNED', 'HANDLED', 'HANDLED', 'RETURNED',
                      'ESCALATED', 'ESCALATED', 'RAISED', 'RAISED', 'REPORTED', 'HANDLED', 'HANDLED', 'SUSPENDED', 'ESCALATED',
                      'RAISED'])[(n - 1) % 20 + 1] as state
        from bench.plan, generate_series(1, open) n) s) i;

insert into issue_event (issue_id, grid_code, at, account_id, from_state, to_state)
select i.id, i.grid_code, i.reported_at + make_interval(mins => 50 * k), i.reported_by,
       case k when 1 then 'RAISED' when 2 then 'ASSIGNED' when 3 then 'HANDLED' end,
       case when k = 0 then case state when 'SOLVED_ON_SPOT' then state else 'RAISED' end when k = 1 then 'ASSIGNED' when k = 2 then 'HANDLED' else state end
from issue i
cross join lateral generate_series(0, case state when 'SOLVED_ON_SPOT' then 0 when 'CLOSED' then 3 when 'WITHDRAWN' then 1 else 1 end) k;
