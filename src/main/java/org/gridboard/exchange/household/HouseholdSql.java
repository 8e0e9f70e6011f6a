package org.gridboard.exchange.household;

/** The steps of {@link HouseholdStaging}. */
final class HouseholdSql {

    static final String CREATE = """
            create temporary table staged_household (
                row int primary key, grid_code text not null, address text not null, building text, room text not null,
                head_name text not null, telephone text, head_count int, tenure text, categories text[] not null, level text,
                lng float8, lat float8, last_met date, needs text,
                household_id bigint, state text)
            on commit drop""";

    static final String STAGE = """
            insert into staged_household
            select * from json_populate_recordset(null::staged_household, cast(:rows as json))""";

    static final String INDEX = "create index on staged_household (left(grid_code, 12), address, room)";

    /** Without it PostgreSQL takes the rows for few, and reads all households of the city through to compare them. */
    static final String COUNT = "analyze staged_household";

    /** A household whose position is known stays in its grid when the file gives none. */
    static final String KEEP_GRID = """
            update staged_household s set grid_code = h.grid_code from household h
            where h.community = left(s.grid_code, 12) and h.address = s.address and h.room = s.room
              and s.lng is null and h.position is not null and h.grid_code <> s.grid_code""";

    /** The communities are named besides, so that those of the file are read and not the whole city's. */
    static final String RECOGNISE = """
            update staged_household s set household_id = h.id from household h
            where h.community = any (array(select distinct left(grid_code, 12) from staged_household))
              and h.community = left(s.grid_code, 12) and h.address = s.address and h.room = s.room""";

    static final String COMPARE = """
            update staged_household s set state = case
                when s.household_id is null then 'CREATED'
                when exists (
                    select from household h
                    left join resident r on r.household_id = h.id and r.head
                    left join key_household k on k.household_id = h.id
                    where h.id = s.household_id and (
                        (h.grid_code, h.building, h.tenure, h.head_count, h.needs) is distinct from
                            (s.grid_code, coalesce(s.building, h.building), coalesce(s.tenure, h.tenure),
                             coalesce(s.head_count, h.head_count), coalesce(s.needs, h.needs))
                        or s.lng is not null and (h.position is null
                            or not st_dwithin(h.position, st_setsrid(st_makepoint(s.lng, s.lat), 4326), 1e-7))
                        or (r.name, r.telephone) is distinct from (s.head_name, coalesce(s.telephone, r.telephone))
                        or s.level <> k.level
                        or k.household_id is not null and s.last_met > coalesce(k.last_met, '-infinity')
                        or exists (select from unnest(s.categories) c where not exists (
                            select from key_category kc where kc.household_id = h.id and kc.category = c))))
                then 'CHANGED'
                else 'UNCHANGED' end""";

    static final String INSERT = """
            with created as (
                insert into household (grid_code, address, building, room, tenure, head_count, needs, position)
                select grid_code, address, building, room, tenure, head_count, needs, st_setsrid(st_makepoint(lng, lat), 4326)
                from staged_household where state = 'CREATED' order by row
                returning id, community, address, room)
            update staged_household s set household_id = c.id from created c
            where left(s.grid_code, 12) = c.community and s.address = c.address and s.room = c.room""";

    static final String UPDATE = """
            update household h set
                grid_code = s.grid_code, building = coalesce(s.building, h.building), tenure = coalesce(s.tenure, h.tenure),
                head_count = coalesce(s.head_count, h.head_count), needs = coalesce(s.needs, h.needs),
                position = coalesce(st_setsrid(st_makepoint(s.lng, s.lat), 4326), h.position), version = h.version + 1
            from staged_household s where s.household_id = h.id and s.state = 'CHANGED'""";

    static final String UPDATE_HEAD = """
            update resident r set name = s.head_name, telephone = coalesce(s.telephone, r.telephone)
            from staged_household s where s.household_id = r.household_id and r.head and s.state = 'CHANGED'""";

    static final String INSERT_HEAD = """
            insert into resident (household_id, grid_code, head, name, telephone)
            select s.household_id, s.grid_code, true, s.head_name, s.telephone from staged_household s
            where s.state <> 'UNCHANGED'
              and not exists (select from resident r where r.household_id = s.household_id and r.head)""";

    /** A key person is due so many days after the last meeting as the level says (domain.md, Duties). */
    static final String UPDATE_KEY = """
            update key_household k set
                level = coalesce(s.level, k.level), last_met = greatest(s.last_met, k.last_met),
                next_due = case when s.last_met > coalesce(k.last_met, '-infinity')
                                then s.last_met + meeting_days(k.grid_code, coalesce(s.level, k.level)) else k.next_due end
            from staged_household s where s.household_id = k.household_id and s.state = 'CHANGED'""";

    static final String INSERT_KEY = """
            with rule as materialized (
                select grid_code, level, meeting_days(grid_code, level) as days
                from (select distinct grid_code, coalesce(level, 'BLUE') as level from staged_household
                      where cardinality(categories) > 0) asked)
            insert into key_household (household_id, grid_code, level, last_met, next_due)
            select s.household_id, s.grid_code, rule.level, s.last_met, coalesce(s.last_met, :today) + rule.days
            from staged_household s join rule on rule.grid_code = s.grid_code and rule.level = coalesce(s.level, 'BLUE')
            where s.state <> 'UNCHANGED' and cardinality(s.categories) > 0
              and not exists (select from key_household k where k.household_id = s.household_id)""";

    static final String INSERT_CATEGORIES = """
            insert into key_category (household_id, grid_code, category)
            select s.household_id, s.grid_code, c from staged_household s cross join unnest(s.categories) c
            where s.state <> 'UNCHANGED' and not exists (
                select from key_category k where k.household_id = s.household_id and k.category = c)""";

    static final String TALLY = """
            select count(*) filter (where state = 'CREATED') as created,
                   count(*) filter (where state = 'CHANGED') as changed,
                   count(*) filter (where state = 'UNCHANGED') as unchanged
            from staged_household""";

    private HouseholdSql() {}
}
