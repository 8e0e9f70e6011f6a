-- Households with their heads, their six clears, the key households among them, and what was promised.
insert into household (request_id, grid_code, address, building, room, tenure, head_count, position, synthetic, grid_since, last_visited, last_tried)
select bench.id(n, 1), bench.code(g), '江城路' || g || '号' || b || '栋', b || '栋', ((n - 1) % 20) / 4 + 1 || '0' || n % 4 + 1,
       bench.pick(n, 2, 'OWNER', 'OWNER', 'OWNER', 'TENANT'), 1 + bench.dice(n, 3, 5), bench.spot(g, g * 10 + b, 4), true, '-infinity',
       met, greatest(met, now - make_interval(days => bench.dice(n, 7, 60)))
from (
    select n, (n - 1) / 200 + 1 as g, ((n - 1) % 200) / 20 + 1 as b, now,
           case when bench.dice(n, 5, 100) < 85 then now - make_interval(days => bench.dice(n, 6, 120)) end as met
    from bench.plan, generate_series(1, homes) n) home;

insert into resident (household_id, grid_code, head, name, telephone, birth_year, relation)
select n, bench.code((n - 1) / 200 + 1), true,
       bench.pick(n, 10, '王', '李', '张', '刘', '陈', '杨', '黄', '赵', '周', '吴') || bench.pick(n, 11, '伟', '芳', '娜', '敏', '静', '秀英', '强', '磊'),
       (13900000000 + n)::text, 1935 + bench.dice(n, 12, 70), '户主'
from bench.plan, generate_series(1, homes) n;

insert into six_clear (household_id, grid_code, clear, answer, confirmed_on, confirmed_by)
select n, bench.code(g), (array['ADDRESS', 'HEAD_COUNT', 'LIVING_CONDITIONS', 'SPECIAL_PERSONS', 'DIFFICULTIES', 'NEEDS'])[k], '无变化',
       today - bench.dice(n * 6 + k, 20, 370), bench.chief(g)
from (select today, (c - 1) / 6 + 1 as n, (c - 1) % 6 + 1 as k, (c - 1) / 1200 + 1 as g from bench.plan, generate_series(1, homes * 6) c) c
where bench.dice(n * 6 + k, 21, 100) >= 3;

insert into key_household (household_id, grid_code, level, last_met, next_due)
select n, bench.code((n - 1) / 200 + 1), bench.pick(n, 30, 'RED', 'YELLOW', 'BLUE'), met, met + 15
from (select n, today - bench.dice(n, 31, 18) as met from bench.plan, generate_series(20, homes, 20) n) k;

insert into key_category (household_id, grid_code, category)
select k.household_id, k.grid_code, c.category
from key_household k
cross join lateral (
    select distinct bench.pick(k.household_id, 32 + i, 'ELDERLY_ALONE', 'DISABLED', 'LOW_INCOME', 'CHILD_IN_NEED', 'SERIOUS_ILLNESS',
        'FLOATING', 'VETERAN', 'DISPUTE', 'COMMUNITY_CORRECTION', 'MENTAL_DISORDER', 'DRUG_REHABILITATION') as category
    from generate_series(0, bench.dice(k.household_id, 34, 2)) i) c;

insert into promise (household_id, grid_code, what, made_at, due_at, kept_at)
select n, bench.code((n - 1) / 200 + 1), '联系物业修理楼道灯', due - interval '3 days', due, case when n % 100 <> 0 then due - interval '1 hour' end
from (select n, now + make_interval(hours => case when n % 100 = 0 then bench.dice(n, 36, 240) - 24 else -24 - bench.dice(n, 36, 9000) end) as due
      from bench.plan, generate_series(20, homes, 20) n) p;
