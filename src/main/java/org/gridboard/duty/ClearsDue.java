package org.gridboard.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Six clears that are missing, or older than the months for which they count: one duty for each key household, and one for all other households of a grid,
 * at which the household that lacks most stands.
 */
@Component
class ClearsDue implements DutySource {

    private static final String LACKING = """
            with m as materialized (select g as grid_code, clear_months(g) as months from unnest(%1$s) g),
            home as (
                select h.id, h.grid_code, k.household_id is not null as key,
                       coalesce(s.fresh, 0) as fresh, coalesce(s.stale, 0) as stale
                from household h
                left join key_household k on k.household_id = h.id
                left join (
                    select household_id, count(*) filter (where fresh) as fresh, count(*) filter (where not fresh) as stale
                    from (select c.household_id, c.confirmed_on + make_interval(months => m.months) > :today as fresh
                          from m join six_clear c on c.grid_code = m.grid_code) c
                    group by household_id) s on s.household_id = h.id
                where h.grid_code in (select grid_code from m) and coalesce(s.fresh, 0) < 6),
            t as (
                select grid_code, key, case when key then id end as key_id, count(*) as homes,
                       sum(6 - fresh) as lacking, sum(stale) as stale,
                       (array_agg(id order by fresh, stale desc, id))[1] as household_id
                from home group by 1, 2, 3)
            select t.*, %2$s, trim(h.address || ' ' || h.room) as address, r.name as head,
                   st_y(h.position) as lat, st_x(h.position) as lng
            from t %3$s
            join household h on h.id = t.household_id
            left join resident r on r.household_id = h.id and r.head
            order by t.key, t.stale desc, t.lacking desc, t.household_id
            limit %4$d""".formatted(Sql.GRIDS, Sql.NAME, Sql.NAMES, LIMIT);

    private final JdbcClient jdbc;

    ClearsDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> find(AreaCode area, DutyRules rules, ZoneId zone) {
        return jdbc.sql(LACKING)
                .param("area", area.value())
                .param("today", rules.today())
                .query((row, number) -> duty(row, rules))
                .list();
    }

    private static Duty duty(ResultSet row, DutyRules rules) throws SQLException {
        boolean key = row.getBoolean("key");
        int lacking = row.getInt("lacking");
        int stale = row.getInt("stale");
        return new Duty(
                key ? DutyKind.KEY_CLEARS : DutyKind.CLEARS,
                rules.clears(stale),
                new Selected("household", row.getString("household_id")),
                Sql.grid(row),
                key
                        ? Words.of("duty.title.KEY_CLEARS", Sql.whom(row), lacking)
                        : Words.of("duty.title.CLEARS", row.getInt("homes"), lacking),
                null,
                Sql.position(row),
                detail(lacking - stale, stale),
                key ? Words.of("duty.advice.clears.key", row.getString("address")) : Words.of("duty.advice.clears"));
    }

    private static Words detail(int missing, int stale) {
        if (stale == 0) {
            return Words.of("duty.detail.clears.missing", missing);
        }
        return missing == 0
                ? Words.of("duty.detail.clears.stale", stale)
                : Words.of("duty.detail.clears", missing, stale);
    }
}
