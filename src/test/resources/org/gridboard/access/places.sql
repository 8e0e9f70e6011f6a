do $$
declare
    grid text;
    n int := 0;
    place geometry;
    a bigint;
    h bigint;
    c bigint;
    i bigint;
    r uuid;
    m bigint;
begin
    insert into area (code, name) values
        ('990101001', '甲街道'), ('990101002', '乙街道'),
        ('990101001001', '甲一社区'), ('990101001002', '甲二社区'), ('990101002001', '乙一社区');
    insert into account (username, name, role) values ('places', '甲', 'AUDITOR') returning id into a;
    foreach grid in array array['990101001001001', '990101001001002', '990101001002001', '990101002001001'] loop
        n := n + 1;
        place := st_setsrid(st_makepoint(100 + n * 0.1, 30), 4326);
        insert into area (code, name) values (grid, '第' || n || '网格');
        insert into boundary (area_code, geom, valid_from)
            values (grid, st_multi(st_expand(place, 0.01)), '2020-01-01');
        insert into setting (area_code, key, value) values (grid, 'morning-ends', '12:00');
        insert into base_feature (kind, street, geom)
            select 'ROAD', left(grid, 9), st_makeline(place, st_translate(place, 0.01, 0.01));
        insert into household (grid_code, address, position) values (grid, '路' || n || '号', place) returning id into h;
        insert into resident (household_id, grid_code, name) values (h, grid, '王某');
        insert into six_clear values (h, grid, 'NEEDS', '无', '2026-01-01', a);
        insert into key_household values (h, grid, 'RED', null, '2026-12-01');
        insert into key_category values (h, grid, 'ELDERLY_ALONE'), (h, grid, 'MENTAL_DISORDER');
        insert into grid_stay values ('household', h, grid, '2026-01-01', '2026-02-01');
        insert into six_clear_before values (h, grid, 'NEEDS', '2025-01-01');
        insert into grid_day select '2026-01-05', grid, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0;
        insert into grid_stock values ('2026-01-05', grid, 0, 6, 0, 1);
        insert into grid_day_stale values ('1', true, grid, '[2026-01-05,2026-01-06)');
        insert into floating_stay (household_id, grid_code, arrived_on) values (h, grid, '2026-01-01');
        insert into visit (household_id, grid_code, at, account_id, kind, outcome) values (h, grid, now(), a, 'VISIT', 'MET');
        insert into promise (household_id, grid_code, what, made_at, due_at) values (h, grid, '回电', now(), now());
        insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
            values (grid, '一号楼', array['FIRE_SAFETY'], 1, place, '2026-01-01') returning id into c;
        insert into sighting (checkpoint_id, day, half, grid_code, result, at)
            values (c, '2026-11-20', 'MORNING', grid, 'IN_ORDER', now());
        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at)
            values (grid, '占道经营', 'STREET_ORDER', 'NORMAL', place, 'RAISED', now()) returning id into i;
        insert into issue_event (issue_id, grid_code, at, to_state) values (i, grid, now(), 'RAISED');
        insert into agreement (grid_code, kind, key_area, party, signed_by, signed_on, valid_to)
            values (grid, 'FIRE_SAFETY_LETTER', 'FIRE_SAFETY', '面馆', '王某', '2026-01-01', '2027-01-01');
        insert into resource (grid_code, kind, name, position) values (grid, 'CLINIC', '卫生站' || n, place);
        insert into outside_body (area_code, name) values (left(grid, 12), '物业') on conflict do nothing;
        insert into photo values (gen_random_uuid(), i, grid, now(), a, 1, 1, 1);
        insert into import_report values (gen_random_uuid(), 'HOUSEHOLDS', grid, 'a.xlsx', now(), a, 1, 1, 0, 0, 0, 0) returning id into r;
        insert into import_finding values (r, 1, 2, 'WARNING', 'telephone', 'spaces', 'grid ' || right(grid, 9));
        insert into import_report values (gen_random_uuid(), 'BOUNDARIES', grid, 'a.json', now(), a, 1, 1, 0, 0, 0, 0);
        insert into meeting (area_code, day, opened_at, opened_by) values (left(grid, 12), '2026-11-20', now(), a)
            on conflict do nothing returning id into m;
        if m is not null then
            insert into meeting_attendance (meeting_id, area_code, name, present) values (m, left(grid, 12), '来宾', true);
            insert into meeting_item (meeting_id, ref, area_code, kind, title) values (m, 'free.1', left(grid, 12), 'FREE', '议题');
            insert into decision (request_id, meeting_id, ref, area_code, act, at, account_id)
                values (gen_random_uuid(), m, 'free.1', left(grid, 12), 'NOTED', now(), a);
            insert into minutes_addendum (request_id, meeting_id, area_code, at, account_id, words)
                values (gen_random_uuid(), m, left(grid, 12), now(), a, '补');
            insert into free_item (request_id, area_code, day, title, added_at, added_by)
                values (gen_random_uuid(), left(grid, 12), '2026-11-20', '议题', now(), a);
            insert into redrawing (request_id, community, name, based_on, base_hash, ground, next_piece, begun_by, begun_at, changed_by,
                                   changed_at)
                values (gen_random_uuid(), left(grid, 12), '新楼', '{}', '', st_multi(st_expand(place, 0.001)), 2, a, now(), a, now())
                returning id into i;
            insert into redrawing_step values (i, left(grid, 12), 1, 'RENAME', '[]', a, now(), gen_random_uuid());
            insert into redrawing_piece values (i, left(grid, 12), 1, 0, null, null, '甲', st_multi(st_expand(place, 0.001)));
            insert into agenda_order values (left(grid, 12), '2026-11-20', '{free.1}');
            insert into standing_weights values (left(grid, 9), 1, gen_random_uuid(), '{"COVERAGE": 100}', '试', now(), a)
                on conflict do nothing;
            insert into standing_appeal (request_id, area_code, first_day, last_day, words, at, account_id)
                values (gen_random_uuid(), left(grid, 12), '2026-10-01', '2026-10-31', '停电', now(), a) returning id into i;
            insert into standing_answer values (i, gen_random_uuid(), left(grid, 12), true, '采纳', now(), a);
            insert into red_flag (request_id, area_code, first_day, last_day, ranked, reason, hash, awarded_at, awarded_by)
                values (gen_random_uuid(), left(grid, 12), '2026-10-01', '2026-10-31'::date + n, 0, '好', repeat('0', 64), now(), a);
            insert into red_flag (request_id, area_code, first_day, last_day, ranked, reason, hash, awarded_at, awarded_by)
                values (gen_random_uuid(), grid, '2026-10-01', '2026-10-31'::date + n, 0, '好', repeat('0', 64), now(), a)
                returning id into i;
            insert into red_flag_standing values (i, left(grid, 12), '{}');
        end if;
        insert into audit_trail (at, action, subject, area_code) values (now(), 'TEST', 'place', grid);
        insert into area_name_before values (grid, '2020-01-02', '旧网格');
        insert into grid_descent
            select left(grid, 12), grid, '2026-11-20', 1, 1, min(id) from redrawing where redrawing.community = left(grid, 12);
    end loop;
end $$
