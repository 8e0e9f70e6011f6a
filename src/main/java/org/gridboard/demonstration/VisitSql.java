package org.gridboard.demonstration;

/** The statements of {@link VisitRows}. Each leaves alone what is there already, and what people have changed. */
final class VisitSql {

    static final String VISIT_COLUMNS = """
            id uuid, home uuid, at timestamptz, username text, kind text, outcome text, said text, done text""";

    static final String PROMISE_COLUMNS = """
            visit uuid, what text, made_at timestamptz, due_at timestamptz, kept_at timestamptz, fresh boolean""";

    static final String KEY_HOUSEHOLD = """
            insert into key_household (household_id, grid_code, level, last_met, next_due)
            select h.id, h.grid_code, k.level, k.last_met, k.last_met + 15
            from staged_key k join household h on h.request_id = k.home""";

    static final String KEY_CATEGORY = """
            insert into key_category (household_id, grid_code, category)
            select h.id, h.grid_code, c.category
            from staged_category c join household h on h.request_id = c.home""";

    static final String MET = """
            update key_household k set last_met = s.last_met, next_due = s.last_met + 15
            from staged_key s join household h on h.request_id = s.home
            where k.household_id = h.id and k.last_met = s.met_before and s.last_met > s.met_before""";

    static final String INSERT = """
            insert into visit (request_id, household_id, grid_code, at, account_id, kind, outcome, said, done)
            select v.id, h.id, h.grid_code, v.at, a.id, v.kind, v.outcome, v.said, v.done
            from staged_visit v join household h on h.request_id = v.home
            join account a on a.username = v.username
            order by v.at
            on conflict do nothing""";

    static final String PROMISE = """
            insert into promise (household_id, visit_id, grid_code, what, made_at, due_at, kept_at)
            select v.household_id, v.id, v.grid_code, p.what, p.made_at, p.due_at, p.kept_at
            from staged_promise p join visit v on v.request_id = p.visit
            where p.fresh and not exists (select from promise old where old.visit_id = v.id)""";

    static final String KEEP_PROMISE = """
            update promise p set kept_at = s.kept_at
            from staged_promise s join visit v on v.request_id = s.visit
            where p.visit_id = v.id and p.kept_at is null and s.kept_at is not null""";

    static final String DUE_DATES = "do 'begin perform rebuild_key_visits(); end'";

    private VisitSql() {}
}
