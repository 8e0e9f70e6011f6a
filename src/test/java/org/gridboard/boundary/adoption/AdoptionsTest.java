package org.gridboard.boundary.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gridboard.boundary.adoption.AdoptionGround.COMMUNITY;
import static org.gridboard.boundary.adoption.AdoptionGround.FIRST;
import static org.gridboard.boundary.adoption.AdoptionGround.FRESH;
import static org.gridboard.boundary.adoption.AdoptionGround.SECOND;
import static org.gridboard.boundary.adoption.AdoptionGround.THIRD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.boundary.Redrawing;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.boundary.RedrawingState;
import org.gridboard.card.PublicCards;
import org.gridboard.code.AreaCode;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From a draft to what stands, seen by its secretary. 2026-11-20 is a Friday. */
@DatabaseTest
@Import(SetClock.Setting.class)
class AdoptionsTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T10:00");
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Effects effects;

    @Autowired
    BoundaryHistory history;

    @Autowired
    Areas areas;

    @Autowired
    PublicCards cards;

    @Autowired
    EffectJob job;

    @Autowired
    SetClock clock;

    private AdoptionGround ground;
    private RedrawingId draft;

    @BeforeEach
    void lay() {
        clock.set(NOW);
        ground = AdoptionGround.lay(owner);
        draft = ground.draft();
        TestAccounts.signIn(ground.secretary);
    }

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        AdoptionGround.clear(owner);
    }

    @Test
    void what_would_change_is_counted_from_grid_to_piece_with_who_looks_after_it() {
        EffectSummary summary = effects.of(draft);
        assertThat(summary.shifts())
                .filteredOn(shift -> shift.kind() == EffectKind.HOUSEHOLD)
                .extracting(shift -> shift.from().code(), shift -> shift.to().name(), Shift::count, Shift::changesChief)
                .containsExactly(tuple(FIRST, "新网格", 4, false), tuple(THIRD, "大网格", 10, true));
        assertThat(summary.count(EffectKind.CHECKPOINT)).isEqualTo(7);
        assertThat(summary.count(EffectKind.AGREEMENT)).isEqualTo(8);
        assertThat(summary.accounts())
                .extracting(
                        handover -> handover.from().code(),
                        handover -> handover.to().name())
                .containsExactly(tuple(FIRST, "新网格"), tuple(THIRD, "大网格"));
        List<Moved> issues = effects.rows(draft, EffectKind.ISSUE, 0, 500);
        assertThat(issues)
                .hasSize(summary.count(EffectKind.ISSUE))
                .allMatch(issue -> issue.at() != null && issue.due() != null);
        assertThat(effects.rows(draft, EffectKind.ISSUE, 1, 1)).containsExactly(issues.get(1));
    }

    @Test
    void adopted_for_tomorrow_it_changes_nothing_today_and_can_be_withdrawn_and_adopted_again() {
        Redrawing adopted = adopt(TOMORROW);
        assertThat(adopted.state()).isEqualTo(RedrawingState.ADOPTED);
        run(NOW.plusHours(12));
        assertThat(ground.spread("household")).isEqualTo("001 10, 002 10, 003 10");
        assertThat(told())
                .contains("adopt-first BOUNDARY_ADOPTED", "adopt-third BOUNDARY_ADOPTED")
                .doesNotContain("adopt-secretary BOUNDARY_ADOPTED");

        TestAccounts.signIn(ground.secretary);
        Redrawing withdrawn = adoptions.withdraw(draft, adopted.version());
        assertThat(withdrawn.state()).isEqualTo(RedrawingState.DRAFT);
        run(TOMORROW.atTime(0, 1));
        assertThat(ground.spread("household")).isEqualTo("001 10, 002 10, 003 10");

        TestAccounts.signIn(ground.secretary);
        adoptions.adopt(draft, withdrawn.version(), TOMORROW.plusDays(1), "重新采用", UUID.randomUUID());
        run(TOMORROW.plusDays(1).atTime(0, 1));
        assertThat(ground.spread("household")).isEqualTo("001 6, 002 20, 004 4");
        assertThat(
                        ground.ask(
                                "select action from audit_trail where subject = 'redrawing' and area_code = '990163001001' order by id"))
                .containsExactly("BOUNDARY_ADOPTED", "BOUNDARY_WITHDRAWN", "BOUNDARY_ADOPTED", "BOUNDARY_IN_FORCE");
    }

    @Test
    void what_cannot_be_adopted_is_refused_with_the_reason() {
        refused(
                "boundary-adoption.refused.past",
                () -> adoptions.adopt(draft, 0, TODAY.minusDays(1), "理由", UUID.randomUUID()));
        refused("boundary-adoption.refused.reason", () -> adoptions.adopt(draft, 0, TOMORROW, " ", UUID.randomUUID()));
        assertThatThrownBy(() -> adoptions.adopt(draft, 7, TOMORROW, "理由", UUID.randomUUID()))
                .isInstanceOf(ChangedMeanwhileException.class);
        RedrawingId other = ground.draft();
        adopt(TOMORROW);
        refused(
                "boundary-adoption.refused.waiting",
                () -> adoptions.adopt(other, 0, TOMORROW, "理由", UUID.randomUUID()));
        run(TOMORROW.atTime(0, 1));
        TestAccounts.signIn(ground.secretary);
        assertThat(adoptions.hindrance(other)).map(RefusedException::key).contains("boundary-draft.refused.replaced");
    }

    @Test
    void sent_twice_it_is_adopted_once() {
        UUID request = UUID.randomUUID();
        Redrawing once = adoptions.adopt(draft, 0, TOMORROW, "理由", request);
        assertThat(adoptions.adopt(draft, 0, TOMORROW, "理由", request)).isEqualTo(once);
    }

    @Test
    void nobody_else_sees_or_adopts_it() {
        TestAccounts.signIn(TestAccounts.create(owner, "adopt-other", Role.SECRETARY, new AreaCode("990163001002")));
        assertThatThrownBy(() -> effects.of(draft)).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> adopt(TOMORROW)).isInstanceOf(OutOfScopeException.class);
    }

    @Test
    void boundaries_that_were_replaced_while_it_waited_make_it_a_draft_again() {
        adopt(TOMORROW);
        ground.run(
                "update boundary set geom = st_multi(st_makeenvelope(130.01, 31, 130.02, 31.009, 4326)) where area_code = '990163001001001'");
        run(TOMORROW.atTime(0, 1));
        assertThat(ground.ask("select state from redrawing where community = '990163001001'"))
                .containsExactly("DRAFT");
        assertThat(ground.spread("household")).isEqualTo("001 10, 002 10, 003 10");
        assertThat(told()).contains("adopt-secretary BOUNDARY_LAPSED");
    }

    @Test
    void a_code_that_has_ended_is_never_given_again() {
        adopt(TODAY);
        RedrawingId next = ground.draft();
        ground.run("""
                update redrawing_piece set code = null, name = '再新网格', geom = st_multi(st_makeenvelope(130.03, 31, 130.04, 31.01, 4326))
                where redrawing_id = %1$s and piece = 4;
                update redrawing_piece set geom = st_multi(st_makeenvelope(130.02, 31, 130.03, 31.01, 4326))
                where redrawing_id = %1$s and piece = 2 and from_step = 2;
                insert into redrawing_piece (redrawing_id, community, piece, from_step, code, name, geom)
                select %1$s, '990163001001', 9, 0, '990163001001004', '新网格', geom from boundary where area_code = '990163001001004'""".formatted(next));
        adoptions.adopt(next, 0, TODAY, "再分", UUID.randomUUID());
        assertThat(ground.ask(
                        "select code from area where parent = '990163001001' and retired_on is null order by code"))
                .containsExactly(FIRST.value(), SECOND.value(), FRESH.value(), "990163001001005");
        assertThat(areas.children(COMMUNITY)).extracting(Area::code).doesNotContain(THIRD);
    }

    @Test
    void the_public_page_of_a_grid_that_has_ended_names_the_one_that_took_over() {
        adopt(TODAY);
        assertThat(cards.heir(THIRD)).isEmpty();
        ground.run("insert into setting (area_code, key, value) values ('990163001001', 'public-card', 'on')");
        assertThat(cards.heir(THIRD)).map(Area::code).contains(SECOND);
        assertThat(cards.heir(FIRST)).isEmpty();
    }

    @Test
    void history_tells_what_became_of_which_grid_when_by_whom_and_why() {
        adopt(TODAY);
        BoundaryChange change = history.changes(FIRST).getFirst();
        assertThat(change)
                .extracting(
                        BoundaryChange::day,
                        BoundaryChange::name,
                        BoundaryChange::reason,
                        BoundaryChange::begun,
                        BoundaryChange::ended)
                .containsExactly(TODAY, "秋季调整", "新楼入住", List.of(FRESH), List.of(THIRD));
        assertThat(history.areasOn(COMMUNITY, TODAY.minusDays(1)))
                .extracting(Area::name)
                .containsExactly("第1网格", "第2网格", "第3网格");
        assertThat(history.areasOn(COMMUNITY, TODAY)).extracting(Area::name).containsExactly("第1网格", "大网格", "新网格");
        assertThat(history.ancestors(FRESH))
                .extracting(each -> each.area().code(), Descent::households)
                .containsExactly(tuple(FIRST, 4));
        assertThat(history.descendants(THIRD))
                .extracting(each -> each.area().code(), Descent::households)
                .containsExactly(tuple(SECOND, 10));
    }

    private Redrawing adopt(LocalDate from) {
        return adoptions.adopt(draft, 0, from, "新楼入住", UUID.randomUUID());
    }

    private void run(LocalDateTime now) {
        TestAccounts.signOut();
        clock.set(now);
        job.run();
    }

    private List<String> told() {
        return ground.ask(
                "select a.username || ' ' || n.kind from notice n join account a on a.id = n.account_id where n.community = '990163001001'");
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
