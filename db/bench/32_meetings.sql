-- A closed meeting per community and working day before today, with five items each and what was decided on them.
insert into meeting (area_code, day, opened_at, opened_by, closed_at, closed_by, number, minutes, hash)
select s.area_code, d.day, (d.day + time '15:30') at time zone 'Asia/Shanghai', s.account_id,
       (d.day + time '16:10') at time zone 'Asia/Shanghai', s.account_id, to_char(d.day, 'YYYY') || to_char(n, '"-"FM0000'), '{}', repeat('0', 64)
from bench.plan
join account_scope s on s.area_code like '990200%' and length(s.area_code) = 12 and s.account_id <> 8
cross join lateral generate_series(1, days) n
cross join lateral (select today - (days - n + 1) / 5 * 7 - (days - n + 1) % 5 as day) d;

insert into meeting_item (meeting_id, ref, area_code, kind, grid_code, issue_id, title, note, seconds)
select m.id, 'issue.' || i.issue, m.area_code, 'RAISED', m.area_code || '001', i.issue, '路灯不亮', '待查', 60
from bench.plan, meeting m cross join generate_series(1, 5) k
cross join lateral (select 1 + bench.dice(m.id * 5 + k, 90, ended) as issue) i
on conflict do nothing;

insert into decision (request_id, meeting_id, ref, area_code, issue_id, act, assignee, due_at, measure, at, account_id)
select bench.id(row_number() over (), 91), m.id, t.ref, m.area_code, t.issue_id, 'ASSIGN', '物业公司', m.closed_at + interval '2 days',
       '书面催告', m.closed_at - interval '5 minutes', m.opened_by
from meeting m join meeting_item t on t.meeting_id = m.id;
