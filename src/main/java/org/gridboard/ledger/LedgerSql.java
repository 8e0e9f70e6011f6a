package org.gridboard.ledger;

import org.gridboard.access.ScopeSql;

/** The statements of {@link Ledgers}. What belongs to a period is told at each kind. */
final class LedgerSql {

    private static final String WORK_STATE = """
            case when i.id is null then 'NOTED'
                 when i.state in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN') then
                     case when exists (select from promise p where p.issue_id = i.id and p.kept_at is null)
                          then 'TO_CALL_BACK' else 'SETTLED' end
                 when i.due_at < :now then 'OVERDUE'
                 else 'OPEN' end""";

    /** In use on some day of the period. */
    private static final String CHECKPOINTS = """
            select 'CHECKPOINT' as kind, 'checkpoint' as form, c.id, c.grid_code, c.since as day, c.name as title,
                   '' as detail, null as person, null::date as until,
                   case when c.retired_on <= :today then 'RETIRED' else 'IN_USE' end as state
            from checkpoint c
            where c.grid_code = any ({grids}) and :keyArea = any (c.key_areas)
              and c.since <= :to and (c.retired_on is null or c.retired_on > :from)""";

    /** Seen in the period. The issue it opened says which key area it is of; without one, all of the checkpoint's. */
    private static final String FINDINGS = """
            select 'FINDING', 'checkpoint', c.id, s.grid_code, s.day, c.name, coalesce(i.title, ''), null, null, %s
            from sighting s
            join checkpoint c on c.id = s.checkpoint_id
            left join issue i on i.id = s.issue_id
            where s.grid_code = any ({grids}) and s.day between :from and :to and s.result = 'PROBLEM'
              and coalesce(i.key_area = :keyArea, :keyArea = any (c.key_areas))""".formatted(WORK_STATE);

    /** In force on some day of the period. */
    private static final String AGREEMENTS = """
            select 'AGREEMENT', 'agreement', a.id, a.grid_code, a.signed_on, a.party, a.place, a.signed_by,
                   least(a.valid_to, a.withdrawn_on), agreement_state(a.valid_to, a.withdrawn_on, :today)
            from agreement a
            where a.grid_code = any ({grids}) and a.key_area = :keyArea
              and a.signed_on <= :to and least(a.valid_to, a.withdrawn_on) >= :from""";

    /** Reported in the period, or still open in it. */
    private static final String ISSUES = """
            select 'ISSUE', 'issue', i.id, i.grid_code, (i.reported_at at time zone :zone)::date, i.title, i.place, null,
                   (i.due_at at time zone :zone)::date, %s
            from issue i
            where i.grid_code = any ({grids}) and i.key_area = :keyArea
              and i.reported_at < :end and (i.closed_at is null or i.closed_at >= :begin)""".formatted(WORK_STATE);

    private static final String ENTRIES =
            """
            with entry as (
                select e.*, g.name as grid_name
                from (%s union all %s union all %s union all %s) e
                join area g on g.code = e.grid_code)
            """.formatted(CHECKPOINTS, FINDINGS, AGREEMENTS, ISSUES).replace("{grids}", ScopeSql.GRIDS_OF_AREA);

    private static final String MATCHING = """
             from entry
            where (cast(:kind as text) is null or kind = :kind) and (cast(:state as text) is null or state = :state)
              and (title ilike :text or detail ilike :text)""";

    static final String PAGE = ENTRIES + "select *" + MATCHING + """
             order by day desc, kind, id desc, state limit :limit offset :offset""";
    static final String COUNT = ENTRIES + "select count(*)" + MATCHING;
    static final String TOTALS = ENTRIES + "select kind, state, count(*) as count from entry group by kind, state";

    private LedgerSql() {}
}
