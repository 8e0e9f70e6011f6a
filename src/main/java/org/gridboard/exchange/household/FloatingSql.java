package org.gridboard.exchange.household;

/** The steps of {@link FloatingStaging}. */
final class FloatingSql {

    static final String CREATE = """
            create temporary table staged_stay (
                row int primary key, address text not null, room text not null, arrived_on date not null,
                landlord text not null, landlord_telephone text, until_on date, household_id bigint, state text)
            on commit drop""";

    static final String STAGE = """
            insert into staged_stay
            select * from json_populate_recordset(null::staged_stay, cast(:rows as json))""";

    static final String RECOGNISE = """
            update staged_stay s set household_id = h.id from household h
            where h.community = any (:communities) and h.address = s.address and h.room = s.room""";

    static final String UNKNOWN = """
            delete from staged_stay where household_id is null returning row, address, null::int as earlier""";

    static final String REPEATED = """
            delete from staged_stay s using staged_stay first
            where first.household_id = s.household_id
              and first.row = (select min(row) from staged_stay m where m.household_id = s.household_id)
              and s.row > first.row
            returning s.row, s.address, first.row as earlier""";

    /** A blank cell never erases. */
    static final String COMPARE = """
            update staged_stay s set state = case
                when not exists (select from floating_stay f where f.household_id = s.household_id) then 'CREATED'
                when exists (
                    select from floating_stay f where f.household_id = s.household_id
                    and (f.arrived_on, f.landlord, f.landlord_telephone, f.until_on) is distinct from
                        (s.arrived_on, coalesce(nullif(s.landlord, ''), f.landlord),
                         coalesce(s.landlord_telephone, f.landlord_telephone), coalesce(s.until_on, f.until_on)))
                then 'CHANGED'
                else 'UNCHANGED' end""";

    static final String INSERT = """
            insert into floating_stay (household_id, grid_code, arrived_on, landlord, landlord_telephone, until_on)
            select h.id, h.grid_code, s.arrived_on, s.landlord, s.landlord_telephone, s.until_on
            from staged_stay s join household h on h.id = s.household_id where s.state = 'CREATED' order by s.row""";

    static final String UPDATE = """
            update floating_stay f set
                arrived_on = s.arrived_on, landlord = coalesce(nullif(s.landlord, ''), f.landlord),
                landlord_telephone = coalesce(s.landlord_telephone, f.landlord_telephone),
                until_on = coalesce(s.until_on, f.until_on), version = f.version + 1
            from staged_stay s where s.household_id = f.household_id and s.state = 'CHANGED'""";

    static final String TALLY = """
            select count(*) filter (where state = 'CREATED') as created,
                   count(*) filter (where state = 'CHANGED') as changed,
                   count(*) filter (where state = 'UNCHANGED') as unchanged
            from staged_stay""";

    private FloatingSql() {}
}
