package org.gridboard.boundary.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.gridboard.area.Area;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.AreaCode;

/** The statements of the preview, and how their columns are read. */
final class EffectSql {

    private static final String TAKERS = """
            taker as materialized (select piece, code, name from pieces_of_redrawing(:id)),
            """;

    /** Columns: kind, from, to, count, the chiefs' names on both sides. */
    static final String SHIFTS = "with " + TAKERS + """
            given as materialized (select * from redrawing_accounts(:id)),
            shift as materialized (
                select kind, from_code, piece, count(*)::int as count from redrawing_moves(:id, :zone) group by 1, 2, 3),
            before as (
                select s.area_code as code, string_agg(a.name, '、' order by a.name) as chiefs
                from account_scope s join account a on a.id = s.account_id and a.role = 'GRID_CHIEF' and not a.locked
                where s.area_code in (select from_code from shift) group by 1),
            after as (
                select c.piece, string_agg(a.name, '、' order by a.name) as chiefs
                from (select t.piece, s.account_id from taker t join account_scope s on s.area_code = t.code
                      union
                      select piece, account_id from given) c
                join account a on a.id = c.account_id and a.role = 'GRID_CHIEF' and not a.locked
                group by 1)
            select m.kind, m.from_code, g.name as from_name, m.piece, t.code as to_code, t.name as to_name, m.count,
                   coalesce(b.chiefs, '') as chiefs_before, coalesce(f.chiefs, '') as chiefs_after
            from shift m join area g on g.code = m.from_code join taker t on t.piece = m.piece
            left join before b on b.code = m.from_code left join after f on f.piece = m.piece
            order by m.from_code, t.code nulls last, m.piece""";

    static final String ACCOUNTS = "with " + TAKERS + """
            given as materialized (select * from redrawing_accounts(:id))
            select a.id, a.name, a.role, x.grid as from_code, g.name as from_name, x.piece, t.code as to_code, t.name as to_name
            from given x join account a on a.id = x.account_id join area g on g.code = x.grid join taker t on t.piece = x.piece
            order by x.grid, a.role, a.name, a.id, x.piece limit 500""";

    /** One page of one kind. */
    static final String ROWS = "with " + TAKERS + """
            page as materialized (
                select * from redrawing_moves(:id, :zone) where kind = :kind
                order by from_code, piece, title, id offset :offset limit :limit)
            select m.id, m.title, m.from_code, g.name as from_name, m.piece, t.code as to_code, t.name as to_name,
                   st_x(m.place) as lng, st_y(m.place) as lat, m.due
            from page m join area g on g.code = m.from_code join taker t on t.piece = m.piece
            order by m.from_code, m.piece, m.title, m.id""";

    private EffectSql() {}

    static Area from(ResultSet row) throws SQLException {
        return new Area(new AreaCode(row.getString("from_code")), row.getString("from_name"));
    }

    static Taker taker(ResultSet row) throws SQLException {
        String code = row.getString("to_code");
        return new Taker(
                new PieceId(row.getInt("piece")), code == null ? null : new AreaCode(code), row.getString("to_name"));
    }
}
