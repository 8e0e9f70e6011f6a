do $$
declare
    grid text;
    n int := 0;
    place geometry;
    a bigint;
    h bigint;
    i bigint;
    c bigint;
    r uuid;
    m bigint;
begin
    insert into area (code, name) values
        ('990104001', '丁街道990104001'), ('990104002', '戊街道990104002'), ('990104001001', '社区990104001001'),
        ('990104001002', '社区990104001002'), ('990104002001', '社区990104002001');
    insert into account (username, name, role) values ('plots', '丁', 'AUDITOR') returning id into a;
    foreach grid in array array['990104001001001', '990104001001002', '990104001002001', '990104002001001'] loop
        n := n + 1;
        place := st_setsrid(st_makepoint(104 + n * 0.1, 30), 4326);
        insert into area (code, name) values (grid, '网格' || grid);
        insert into boundary (area_code, geom, valid_from) values (grid, st_multi(st_expand(place, 0.01)), '2020-01-01');
        insert into base_feature (kind, name, street, geom)
            values ('ROAD', '路' || grid, left(grid, 9), st_makeline(place, st_translate(place, 0.01, 0.01)));
        insert into household (grid_code, address, position) values (grid, '路' || grid || '号', place) returning id into h;
        insert into resident (household_id, grid_code, name, head) values (h, grid, '王某', true);
        insert into key_household values (h, grid, 'RED', null, '2020-01-01');
        insert into key_category values (h, grid, 'MENTAL_DISORDER');
        insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
            values (grid, '楼' || grid, array['FIRE_SAFETY'], 1, place, '2020-01-01') returning id into c;
        insert into sighting (checkpoint_id, day, half, grid_code, result, at)
            values (c, '2020-01-02', 'MORNING', grid, 'IN_ORDER', '2020-01-02 09:00+08');
        insert into visit (household_id, grid_code, at, kind, outcome) values (h, grid, '2020-01-02 09:00+08', 'VISIT', 'NOBODY_HOME');
        insert into six_clear values (h, grid, 'NEEDS', '无', '2020-01-01', a);
        insert into promise (household_id, grid_code, what, made_at, due_at) values (h, grid, '回电', '2020-01-02 09:00+08', '2020-01-03 09:00+08');
        insert into floating_stay (household_id, grid_code, arrived_on) values (h, grid, '2020-01-01');
        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, escalated_at, with_street)
            values (grid, '占道' || grid, 'DISPUTES', 'NORMAL', place, 'RAISED', now(), now(), true) returning id into i;
        insert into issue_event (issue_id, grid_code, at, to_state) values (i, grid, now(), 'RAISED');
        insert into promise (issue_id, grid_code, what, made_at, due_at) values (i, grid, '回访', '2020-01-02 09:00+08', '2020-01-03 09:00+08');
        insert into agreement (grid_code, kind, key_area, party, signed_by, signed_on, valid_to, scan_id, scan_form)
            values (grid, 'FIRE_SAFETY_LETTER', 'FIRE_SAFETY', '面馆' || grid, '王某', '2026-01-01', '2027-01-01', gen_random_uuid(), 'PDF');
        insert into resource (grid_code, kind, name, position) values (grid, 'CLINIC', '卫生站' || grid, place);
        insert into outside_body (area_code, name) values (left(grid, 12), '物业' || left(grid, 12)) on conflict do nothing;
        insert into photo values (gen_random_uuid(), i, grid, now(), a, 1, 1, 1);
        insert into import_report values (gen_random_uuid(), 'HOUSEHOLDS', grid, grid || '.xlsx', now(), a, 1, 1, 0, 0, 0, 0)
            returning id into r;
        insert into import_finding values (r, 1, 2, 'WARNING', 'telephone', 'TELEPHONE_WRITTEN_ANEW', grid);
        insert into meeting (area_code, day, opened_at, opened_by) values (left(grid, 12), local_day(now()), now(), a)
            on conflict do nothing returning id into m;
        if m is not null then
            insert into meeting_item (meeting_id, ref, area_code, kind, title, note) values (m, 'free.1', left(grid, 12), 'FREE', '议题', grid);
            update meeting set closed_at = now(), closed_by = a, number = to_char(local_day(now()), 'YYYY') || '-001', hash = repeat('0', 64),
                minutes = json_build_object('number', '1', 'community', left(grid, 12), 'communityName', '社区', 'day', local_day(now()),
                    'dayOff', false, 'openedAt', now(), 'closedAt', now(), 'closedBy', '丁', 'seconds', 1,
                    'attendance', json_build_array(), 'items', json_build_array(), 'carriedOver', json_build_array())
            where id = m;
        end if;
        if m is not null then
            insert into redrawing (request_id, community, name, based_on, base_hash, ground, next_piece, begun_by, begun_at, changed_by,
                                   changed_at)
                values (gen_random_uuid(), left(grid, 12), left(grid, 12), '{}', '', st_multi(st_expand(place, 0.001)), 2, a, now(), a, now())
                returning id into i;
            insert into redrawing_step values (i, left(grid, 12), 1, 'RENAME', '[]', a, now(), gen_random_uuid());
            insert into redrawing_piece values (i, left(grid, 12), 1, 0, null, null, grid, st_multi(st_expand(place, 0.001)));
            insert into grid_descent values (left(grid, 12), grid, '2026-11-20', 1, 1, i), (grid, left(grid, 12), '2026-11-20', 1, 1, i);
        end if;
        if m is not null then
            insert into standing_appeal (request_id, area_code, first_day, last_day, words, at, account_id)
                values (gen_random_uuid(), left(grid, 12), local_day(now()), local_day(now()), left(grid, 12), now(), a);
            insert into red_flag (request_id, area_code, first_day, last_day, ranked, reason, hash, awarded_at, awarded_by)
                values (gen_random_uuid(), left(grid, 12), local_day(now()) - n, local_day(now()), 0, left(grid, 12), repeat('0', 64), now(), a)
                returning id into i;
            insert into red_flag (request_id, area_code, first_day, last_day, ranked, reason, hash, awarded_at, awarded_by)
                values (gen_random_uuid(), grid, local_day(now()), local_day(now()), 0, grid, repeat('0', 64), now(), a);
            insert into standing_weights values (left(grid, 9), 1, gen_random_uuid(), '{"COVERAGE": 100}', left(grid, 9), now(), a)
                on conflict do nothing;
            insert into red_flag_standing values (i, left(grid, 9), json_build_object('area', left(grid, 9), 'areaName', '街道',
                'first', local_day(now()), 'last', local_day(now()), 'asOf', now(), 'weightsVersion', 0, 'weights', json_build_array(),
                'places', json_build_array()));
        end if;
        insert into import_report values (gen_random_uuid(), 'BOUNDARIES', grid, grid || '.geojson', now(), a, 1, 1, 0, 0, 0, 0);
    end loop;
    insert into setting (area_code, key, value) values ('990104001001001', 'public-card', 'on');
    insert into digest_channel (community, kind, target, shown)
        select code, 'MAIL', 'a@example.cn', code from area where parent like '990104%' and length(code) = 12;
    insert into digest_outbox (meeting_id, community, kind, created_at, next_at, state)
        select id, area_code, 'MAIL', now(), now(), 'SENT' from meeting where area_code like '990104%';
    insert into boundary (area_code, geom, valid_from)
        select left(area_code, 12), st_multi(st_union(geom)), '2020-01-01' from boundary
        where area_code like '990104%' and length(area_code) = 15 group by 1;
end $$
