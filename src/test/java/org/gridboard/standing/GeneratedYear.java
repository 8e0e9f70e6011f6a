package org.gridboard.standing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.OwnerDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year of a small street, entered as time goes by: two communities, one of whose grids is split in summer. What the
 * program keeps by itself, such as former grids and due dates, is remembered here beside the database.
 */
final class GeneratedYear {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final AreaCode STREET = new AreaCode("990106001");
    static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    static final LocalDate SPLIT = LocalDate.of(2026, 7, 1);
    static final LocalDateTime EARLY = LocalDateTime.of(2026, 9, 15, 10, 0);
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 15, 50);
    static final List<String> GRIDS =
            List.of("990106001001001", "990106001001002", "990106001001003", "990106001002001", "990106001002002");
    static final String OLD = "990106001001003";
    static final List<String> NEW = List.of("990106001001004", "990106001001005");
    static final List<String> CLEARS =
            List.of("ADDRESS", "HEAD_COUNT", "LIVING_CONDITIONS", "SPECIAL_PERSONS", "DIFFICULTIES", "NEEDS");
    private static final int CHECKPOINTS = 5;
    private static final int HOMES = 8;

    /** Where something was, until the day before. */
    record Stay(String grid, LocalDate from, LocalDate until) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    record Confirmation(long home, String clear, LocalDate day) {}

    static final class Due {
        final long home;
        final LocalDate since;
        final LocalDate day;
        String grid;

        @Nullable
        LocalDate met;

        @Nullable
        LocalDate ended;

        Due(long home, String grid, LocalDate since, LocalDate day) {
            this.home = home;
            this.grid = grid;
            this.since = since;
            this.day = day;
        }
    }

    private record Deed(LocalDateTime at, Runnable what) {}

    final Map<Long, List<Stay>> homes = new HashMap<>();
    final Map<Long, List<Stay>> checkpoints = new HashMap<>();
    final Map<Long, LocalDate> since = new HashMap<>();
    final Map<Long, LocalDate> retired = new HashMap<>();
    final List<Confirmation> confirmations = new ArrayList<>();
    final List<Due> dues = new ArrayList<>();
    final Map<LocalDate, Boolean> calendar = new HashMap<>();

    private final List<Deed> deeds = new ArrayList<>();
    private final OwnerDatabase owner;
    private final Random random;
    private JdbcClient jdbc;

    GeneratedYear(OwnerDatabase owner, long seed) {
        this.owner = owner;
        this.random = new Random(seed);
        this.jdbc = owner.jdbc();
    }

    /** The year as it was known early in autumn. */
    void begin() {
        within(FIRST.atTime(8, 0), () -> {
            ground();
            calendar(LocalDate.of(2026, 2, 16), false);
            calendar(LocalDate.of(2026, 2, 17), false);
            calendar(LocalDate.of(2026, 2, 14), true);
            GRIDS.forEach(this::inhabit);
        });
        planLives();
        run(EARLY);
        within(EARLY, () -> {
            sightings(FIRST, EARLY.toLocalDate());
            issues(220, FIRST, EARLY);
            promises(120, FIRST, EARLY);
        });
    }

    /** The rest of it, and what was entered late and corrected. */
    void goOn() {
        run(NOW);
        within(NOW, () -> {
            sightings(EARLY.toLocalDate().plusDays(1), NOW.toLocalDate());
            issues(80, EARLY.toLocalDate().plusDays(1), NOW);
            promises(40, EARLY.toLocalDate().plusDays(1), NOW);
            late();
        });
    }

    static void remove(OwnerDatabase owner) {
        owner.inTransaction(jdbc -> {
            jdbc.sql("delete from calendar_day where name = '测试'").update();
            for (String table : List.of(
                    "sighting",
                    "issue_event",
                    "promise",
                    "issue",
                    "visit",
                    "key_visit_due",
                    "household",
                    "grid_stay",
                    "checkpoint",
                    "grid_day",
                    "grid_stock",
                    "grid_day_stale")) {
                jdbc.sql("delete from " + table + " where grid_code like '990106%'")
                        .update();
            }
            jdbc.sql("update figure_state set filled = 'empty', marking_through = '-infinity', horizon = null")
                    .update();
            jdbc.sql("delete from account where username like 'oracle-%'").update();
            jdbc.sql("delete from boundary where area_code like '990106%'").update();
            jdbc.sql("delete from area where code like '990106%'").update();
        });
    }

    private void ground() {
        sql("insert into area (code, name) values ('990106001', '己街道'), ('990106001001', '己一社区'), ('990106001002', '己二社区')")
                .update();
        List<String> all = new ArrayList<>(GRIDS);
        all.addAll(NEW);
        for (String grid : all) {
            sql("insert into area (code, name) values (:code, :code)")
                    .param("code", grid)
                    .update();
        }
        for (int i = 0; i < GRIDS.size(); i++) {
            boundary(GRIDS.get(i), i * 0.02, i * 0.02 + 0.01, FIRST);
        }
    }

    private void boundary(String grid, double west, double east, LocalDate from) {
        sql("""
                insert into boundary (area_code, geom, valid_from)
                values (:grid, st_multi(st_makeenvelope(106 + :west, 31, 106 + :east, 31.01, 4326)), :from)""")
                .param("grid", grid)
                .param("west", west)
                .param("east", east)
                .param("from", from)
                .update();
    }

    private void calendar(LocalDate day, boolean working) {
        sql("insert into calendar_day (day, working, name) values (:day, :working, '测试')")
                .param("day", day)
                .param("working", working)
                .update();
        calendar.put(day, working);
    }

    private void inhabit(String grid) {
        for (int i = 0; i < CHECKPOINTS; i++) {
            LocalDate from = i == 0 ? day(FIRST, SPLIT) : FIRST;
            long id = sql("""
                    insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
                    values (:grid, '点', array['SANITATION'], 1, st_setsrid(st_makepoint(106.001, 31.001), 4326), :since) returning id""")
                    .param("grid", grid)
                    .param("since", from)
                    .query(Long.class)
                    .single();
            checkpoints.put(id, new ArrayList<>(List.of(new Stay(grid, LocalDate.MIN, LocalDate.MAX))));
            since.put(id, from);
            retired.put(id, LocalDate.MAX);
        }
        for (int i = 0; i < HOMES; i++) {
            long id = sql("insert into household (grid_code, address) values (:grid, :address) returning id")
                    .param("grid", grid)
                    .param("address", grid + "-" + i)
                    .query(Long.class)
                    .single();
            homes.put(id, new ArrayList<>(List.of(new Stay(grid, FIRST, LocalDate.MAX))));
        }
    }

    private void planLives() {
        for (long home : homes.keySet().stream().sorted().toList()) {
            for (String clear : CLEARS) {
                if (random.nextInt(10) < 8) {
                    LocalDate first = day(FIRST.minusDays(200), FIRST.plusDays(120));
                    plan(at(first.isBefore(FIRST) ? FIRST : first), () -> confirm(home, clear, first));
                    if (random.nextBoolean()) {
                        LocalDate again = day(first.plusDays(1), NOW.toLocalDate());
                        plan(at(again.isBefore(FIRST) ? FIRST : again), () -> confirm(home, clear, again));
                    }
                }
            }
            if (random.nextInt(3) == 0) {
                planMeetings(home);
            }
            if (random.nextInt(6) == 0) {
                String to = GRIDS.get(random.nextInt(2)); // within the first community
                plan(at(day(FIRST, NOW.toLocalDate())), () -> move(home, to));
            }
        }
        plan(SPLIT.atTime(8, 0), this::split);
        for (long checkpoint : checkpoints.keySet().stream().sorted().toList()) {
            if (random.nextInt(8) == 0) {
                LocalDate gone = day(SPLIT, NOW.toLocalDate());
                plan(at(gone), () -> retire(checkpoint, gone));
            }
        }
    }

    private void planMeetings(long home) {
        LocalDate made = day(FIRST, FIRST.plusDays(60));
        LocalDate end = random.nextInt(4) == 0 ? day(SPLIT, NOW.toLocalDate()) : LocalDate.MAX;
        plan(at(made), () -> makeKey(home, made));
        for (LocalDate met = made.plusDays(3 + random.nextInt(22));
                met.isBefore(end) && !met.isAfter(NOW.toLocalDate());
                met = met.plusDays(5 + random.nextInt(20))) {
            LocalDate on = met;
            plan(at(on), () -> meet(home, on));
        }
        if (end != LocalDate.MAX) {
            plan(at(end).plusHours(11), () -> endKey(home, end));
        }
    }

    private void confirm(long home, String clear, LocalDate day) {
        sql("""
                insert into six_clear (household_id, grid_code, clear, answer, confirmed_on)
                select id, grid_code, :clear, '有', :day from household where id = :home
                on conflict (household_id, clear) do update set confirmed_on = greatest(six_clear.confirmed_on, excluded.confirmed_on)""").param("home", home).param("clear", clear).param("day", day).update();
        confirmations.add(new Confirmation(home, clear, day));
    }

    private void makeKey(long home, LocalDate day) {
        sql("insert into key_household (household_id, grid_code, level, next_due) select id, grid_code, 'BLUE', :due from household where id = :home")
                .param("home", home)
                .param("due", day.plusDays(15))
                .update();
        dues.add(new Due(home, gridOf(home), day, day.plusDays(15)));
    }

    private void meet(long home, LocalDate day) {
        sql("update key_household set last_met = :day, next_due = :due where household_id = :home")
                .param("home", home)
                .param("day", day)
                .param("due", day.plusDays(15))
                .update();
        open(home).forEach(due -> due.met = day);
        dues.add(new Due(home, gridOf(home), day, day.plusDays(15)));
    }

    private void endKey(long home, LocalDate day) {
        sql("delete from key_household where household_id = :home")
                .param("home", home)
                .update();
        open(home).forEach(due -> due.ended = day);
    }

    private List<Due> open(long home) {
        return dues.stream()
                .filter(due -> due.home == home && due.met == null && due.ended == null)
                .toList();
    }

    private void move(long home, String to) {
        if (gridOf(home).equals(to) || !to.startsWith(gridOf(home).substring(0, 12))) {
            return;
        }
        LocalDate today = today();
        sql("update household set grid_code = :to where id = :home")
                .param("to", to)
                .param("home", home)
                .update();
        leave(homes.get(home), to, today);
        open(home).stream().filter(due -> !due.day.isBefore(today)).forEach(due -> due.grid = to);
    }

    private void split() {
        sql("update boundary set valid_to = :day where area_code = :old")
                .param("day", SPLIT)
                .param("old", OLD)
                .update();
        boundary(NEW.get(0), 0.04, 0.045, SPLIT);
        boundary(NEW.get(1), 0.045, 0.05, SPLIT);
        homes.forEach((home, stays) -> {
            if (stays.getLast().grid().equals(OLD)) {
                move(home, NEW.get((int) (home % 2)));
            }
        });
        checkpoints.forEach((checkpoint, stays) -> {
            if (stays.getLast().grid().equals(OLD)) {
                String to = NEW.get((int) (checkpoint % 2));
                sql("update checkpoint set grid_code = :to where id = :id")
                        .param("to", to)
                        .param("id", checkpoint)
                        .update();
                leave(stays, to, SPLIT);
            }
        });
    }

    private void retire(long checkpoint, LocalDate day) {
        sql("update checkpoint set retired_on = :day where id = :id")
                .param("day", day)
                .param("id", checkpoint)
                .update();
        retired.put(checkpoint, day);
    }

    private static void leave(List<Stay> stays, String to, LocalDate today) {
        Stay last = stays.removeLast();
        if (last.from().isBefore(today)) {
            stays.add(new Stay(last.grid(), last.from(), today));
        }
        stays.add(new Stay(to, today, LocalDate.MAX));
    }

    private String gridOf(long home) {
        return homes.get(home).getLast().grid();
    }

    private void sightings(LocalDate first, LocalDate last) {
        List<String> seen = new ArrayList<>();
        checkpoints.forEach((checkpoint, stays) -> first.datesUntil(last.plusDays(1))
                .forEach(day -> {
                    String grid = stays.stream()
                            .filter(stay -> stay.on(day))
                            .findFirst()
                            .orElseThrow()
                            .grid();
                    for (String half : List.of("MORNING", "AFTERNOON")) {
                        if (random.nextInt(10) < 9 && day.getDayOfWeek().getValue() < 6) {
                            seen.add(sighting(checkpoint, day, half, grid));
                        }
                    }
                }));
        see(seen);
    }

    private static String sighting(long checkpoint, LocalDate day, String half, String grid) {
        return checkpoint + "," + day + "," + half + "," + grid;
    }

    private void see(List<String> seen) {
        sql("""
                insert into sighting (checkpoint_id, day, half, grid_code, result, at)
                select p[1]::bigint, p[2]::date, p[3], p[4], 'IN_ORDER', p[2]::date + time '09:00'
                from (select string_to_array(s, ',') as p from unnest(:seen) s) s on conflict do nothing""").param("seen", seen.toArray(String[]::new)).update();
    }

    private void issues(int count, LocalDate first, LocalDateTime until) {
        for (int i = 0; i < count; i++) {
            LocalDateTime reported = at(day(first, until.toLocalDate())).plusMinutes(random.nextInt(720));
            if (!reported.isBefore(until)) {
                continue;
            }
            List<String> there = reported.toLocalDate().isBefore(SPLIT) ? GRIDS : gridsNow();
            String grid = there.get(random.nextInt(there.size()));
            LocalDateTime due = reported.plusHours(2 + random.nextInt(120));
            LocalDateTime closed = reported.plusMinutes(10 + random.nextInt(12_000));
            String state = random.nextInt(10) < 3
                    ? "SOLVED_ON_SPOT"
                    : closed.isAfter(until)
                            ? (random.nextInt(5) == 0 ? "SUSPENDED" : "RAISED")
                            : random.nextInt(7) == 0 ? "WITHDRAWN" : "CLOSED";
            long id = issue(grid, reported, state, due, closed);
            if (state.equals("CLOSED")) {
                check(id, grid, closed, "CLOSED");
                if (random.nextInt(4) == 0) {
                    check(id, grid, reported.plusSeconds(ChronoUnit.SECONDS.between(reported, closed) / 2), "RETURNED");
                }
            }
        }
    }

    private long issue(String grid, LocalDateTime reported, String state, LocalDateTime due, LocalDateTime closed) {
        boolean suspended = state.equals("SUSPENDED");
        boolean open = suspended || state.equals("RAISED");
        return sql("""
                insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at, closed_at,
                    suspended_at, suspended_from, suspended_until, suspended_left, suspensions)
                values (:grid, '事', 'FIRE_SAFETY', 'NORMAL', st_setsrid(st_makepoint(106.001, 31.001), 4326), :state, :reported, :due,
                    :closed, null, null, null, null, 0) returning id""")
                .param("grid", grid)
                .param("state", state)
                .param("reported", zoned(reported))
                .param("due", suspended ? null : zoned(due))
                .param("closed", open ? null : zoned(state.equals("SOLVED_ON_SPOT") ? reported : closed))
                .query(Long.class)
                .single();
    }

    private void check(long issue, String grid, LocalDateTime at, String to) {
        sql("insert into issue_event (issue_id, grid_code, at, from_state, to_state) values (:issue, :grid, :at, 'HANDLED', :to)")
                .param("issue", issue)
                .param("grid", grid)
                .param("at", zoned(at))
                .param("to", to)
                .update();
    }

    private void promises(int count, LocalDate first, LocalDateTime until) {
        List<Long> ids = homes.keySet().stream().sorted().toList();
        for (int i = 0; i < count; i++) {
            LocalDateTime due = at(day(first, until.toLocalDate().plusDays(5))).plusMinutes(random.nextInt(600));
            LocalDateTime kept = due.plusHours(random.nextInt(60) - 40);
            sql("""
                    insert into promise (household_id, grid_code, what, made_at, due_at, kept_at)
                    select id, grid_code, '修灯', :due, :due, :kept from household where id = :home""")
                    .param("home", ids.get(random.nextInt(ids.size())))
                    .param("due", zoned(due))
                    .param("kept", kept.isAfter(until) || random.nextInt(6) == 0 ? null : zoned(kept))
                    .update();
        }
    }

    /** What was entered after its day had been counted: rounds, closes, extensions, promises, meetings, a holiday. */
    private void late() {
        List<String> seen = new ArrayList<>();
        checkpoints.forEach((checkpoint, stays) -> {
            for (int i = 0; i < 6; i++) {
                seen.add(sighting(
                        checkpoint,
                        day(FIRST, EARLY.toLocalDate()),
                        "MORNING",
                        stays.getLast().grid()));
            }
        });
        see(seen);
        sql("delete from sighting where grid_code like '990106%' and day < '2026-09-01' and (checkpoint_id + extract(doy from day)::int) % 40 = 0")
                .update();
        sql("""
                update issue set state = 'CLOSED', closed_at = reported_at + interval '30 days'
                where grid_code like '990106%' and state = 'RAISED' and id % 3 = 0 and reported_at < '2026-10-01'""").update();
        sql("update issue set due_at = due_at + interval '3 days' where grid_code like '990106%' and due_at is not null and id % 5 = 0")
                .update();
        sql("update issue set state = 'SUSPENDED', due_at = null where grid_code like '990106%' and state = 'RAISED' and id % 4 = 1")
                .update();
        sql("update promise set kept_at = due_at - interval '1 hour' where grid_code like '990106%' and kept_at is null and id % 3 = 0")
                .update();
        for (Due due : List.copyOf(dues)) {
            LocalDate met = due.met;
            if (met != null && ChronoUnit.DAYS.between(due.since, met) > 16 && random.nextInt(3) == 0) {
                LocalDate earlier = due.day.minusDays(1);
                sql("""
                        insert into visit (household_id, grid_code, at, kind, outcome)
                        select id, grid_code, :at, 'VISIT', 'MET' from household where id = :home""")
                        .param("home", due.home)
                        .param("at", zoned(earlier.atTime(10, 0)))
                        .update();
                due.met = earlier;
            }
        }
        calendar(LocalDate.of(2026, 6, 19), false);
        calendar(LocalDate.of(2026, 8, 15), true);
    }

    static List<String> gridsNow() {
        List<String> grids = new ArrayList<>(GRIDS);
        grids.remove(OLD);
        grids.addAll(NEW);
        return grids;
    }

    private void plan(LocalDateTime at, Runnable what) {
        deeds.add(new Deed(at, what));
    }

    private void run(LocalDateTime until) {
        List<Deed> now = deeds.stream()
                .filter(deed -> deed.at().isBefore(until))
                .sorted(Comparator.comparing(Deed::at))
                .toList();
        deeds.removeAll(now);
        within(
                until,
                () -> now.forEach(deed -> {
                    tell(deed.at());
                    deed.what().run();
                }));
    }

    private LocalDateTime told = FIRST.atStartOfDay();

    private LocalDate today() {
        return told.toLocalDate();
    }

    private void within(LocalDateTime at, Runnable work) {
        owner.inTransaction(transaction -> {
            jdbc = transaction;
            tell(at);
            work.run();
        });
    }

    private void tell(LocalDateTime at) {
        told = at;
        sql("select set_config('gridboard.now', :now, true)")
                .param("now", zoned(at).toString())
                .query()
                .singleRow();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement);
    }

    private LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }

    private static LocalDateTime at(LocalDate day) {
        return day.atTime(9, 0);
    }

    static OffsetDateTime zoned(LocalDateTime at) {
        return at.atZone(ZONE).toOffsetDateTime();
    }
}
