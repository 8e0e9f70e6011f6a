package org.gridboard.standing.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.standing.award.AwardGround.FIRST;
import static org.gridboard.standing.award.AwardGround.GRID;
import static org.gridboard.standing.award.AwardGround.OCTOBER;
import static org.gridboard.standing.award.AwardGround.SECOND;
import static org.gridboard.standing.award.AwardGround.STREET;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Weights, appeals and red flags over a real database, where October is over. */
@DatabaseTest
@Import(SetClock.Setting.class)
class AwardTest {

    private static final Weights PROMISES = new Weights(Map.of(Indicator.PROMISES_KEPT, 100));
    private static final Weights OTHERS = new Weights(Map.of(Indicator.PROMISES_KEPT, 60, Indicator.SIX_CLEARS, 40));
    private static final Period NOVEMBER = Period.parse("2026-11");

    @Autowired
    OwnerDatabase owner;

    @Autowired
    SetClock clock;

    @Autowired
    StandingWeights weights;

    @Autowired
    Standings standings;

    @Autowired
    OwnStandings own;

    @Autowired
    Appeals appeals;

    @Autowired
    RedFlags flags;

    @Autowired
    HeldFlags heldFlags;

    @Autowired
    Certificates certificates;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private AwardGround ground;

    @BeforeEach
    void lay() {
        ground = AwardGround.lay(owner);
        clock.set(SetClock.FRIDAY.minusDays(40).atTime(9, 0));
        ground.street();
        weights.store(UUID.randomUUID(), STREET, PROMISES, "只看承诺", 0);
        clock.set(SetClock.AFTERNOON);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_standing_is_reckoned_with_the_weights_in_force_when_its_period_ended() {
        weights.store(UUID.randomUUID(), STREET, OTHERS, "加上六清", 1);

        StandingBasis october = standings.of(STREET, OCTOBER);
        assertThat(october.stored().version()).isEqualTo(1);
        assertThat(october.asStored().places())
                .extracting(place -> place.area().code().value() + " " + place.rank() + " " + place.total())
                .containsExactly(
                        "990820001001 1 95.0", "990820001002 2 90.0", "990820001003 3 85.0", "990820001004 4 80.0");
        assertThat(standings.of(STREET, NOVEMBER).stored().weights()).isEqualTo(OTHERS);
        assertThat(standings.of(STREET, Period.parse("2026-09")).stored()).isEqualTo(WeightsVersion.FIRST);
        assertThat(weights.history(FIRST)).extracting(WeightsVersion::reason).containsExactly("加上六清", "只看承诺");
    }

    @Test
    void trying_weights_stores_nothing() {
        Standing tried = standings.of(STREET, OCTOBER).with(OTHERS);
        assertThat(tried.weights()).isEqualTo(OTHERS);
        assertThat(weights.history(STREET)).hasSize(1);
    }

    @Test
    void weights_sent_twice_are_stored_once_and_of_two_who_store_the_second_is_told() {
        UUID request = UUID.randomUUID();
        assertThat(weights.store(request, STREET, OTHERS, "加上六清", 1).version()).isEqualTo(2);
        assertThat(weights.store(request, STREET, OTHERS, "加上六清", 1).version()).isEqualTo(2);
        assertThatThrownBy(() -> weights.store(UUID.randomUUID(), STREET, PROMISES, "不知道", 1))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        changed -> assertThat(((WeightsVersion) changed.current()).version())
                                .isEqualTo(2));
        assertThat(weights.history(STREET)).hasSize(2);
    }

    @Test
    void weights_that_are_no_whole_or_without_a_reason_are_not_stored() {
        assertRefused(
                "award.refused.sum",
                () -> weights.store(UUID.randomUUID(), STREET, PROMISES.with(Indicator.REWORK, 1), "理由", 1));
        assertRefused(
                "award.refused.noWeight",
                () -> weights.store(UUID.randomUUID(), STREET, new Weights(Map.of()), "理由", 1));
        assertRefused("award.refused.reason", () -> weights.store(UUID.randomUUID(), STREET, OTHERS, " ", 1));
        assertThat(weights.history(STREET)).hasSize(1);
    }

    @Test
    void a_flag_hangs_from_its_award_on_until_that_of_a_later_period_or_its_withdrawal() {
        var today = SetClock.AFTERNOON.toLocalDate();
        RedFlag october = flags.award(UUID.randomUUID(), FIRST, OCTOBER, "好");
        assertThat(held(STREET, today)).containsExactly(FIRST);
        assertThat(held(STREET, today.minusDays(1))).isEmpty();
        assertThat(held(SECOND, today)).isEmpty();

        flags.award(UUID.randomUUID(), SECOND, Period.parse("2026-09"), "补发");
        assertThat(held(STREET, today)).as("of an earlier period").containsExactly(FIRST);
        flags.award(UUID.randomUUID(), GRID, OCTOBER, "好");
        assertThat(held(STREET, today)).containsExactly(FIRST, GRID);
        assertThat(heldFlags.on(STREET, today))
                .extracting(held -> held.area().name())
                .containsExactly("奖一社区", "奖一社区第1网格");
        assertThat(heldFlags.on(FIRST, today))
                .extracting(held -> held.area().name())
                .containsExactly("奖一社区", "第1网格");
        flags.withdraw(october.id(), "算错了");
        assertThat(held(STREET, today)).containsExactly(SECOND, GRID);
    }

    @Test
    void a_wall_tells_who_holds_the_flag_and_nobody_next_door_is_told() {
        var today = SetClock.AFTERNOON.toLocalDate();
        flags.award(UUID.randomUUID(), FIRST, OCTOBER, "好");
        flags.award(UUID.randomUUID(), GRID, OCTOBER, "好");
        ground.screen(FIRST);
        assertThat(held(FIRST, today)).containsExactly(FIRST, GRID);
        assertThatThrownBy(() -> held(SECOND, today)).isInstanceOf(OutOfScopeException.class);
        ground.secretary(SECOND);
        assertThat(held(STREET, today)).isEmpty();
        ground.chief();
        assertThat(held(FIRST, today)).containsExactly(FIRST, GRID);
        ground.reader();
        assertThatThrownBy(() -> held(STREET, today)).isInstanceOf(AccessDeniedException.class);
    }

    private List<AreaCode> held(AreaCode area, LocalDate day) {
        return heldFlags.on(area, day).stream().map(held -> held.area().code()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update standing_weights set reason = 'x'",
                "delete from standing_weights",
                "update standing_appeal set words = 'x'",
                "delete from standing_answer",
                "update red_flag set reason = 'x'",
                "update red_flag_standing set standing = '{}'",
                "delete from red_flag"
            })
    void what_was_stored_stays(String statement) {
        assertThatThrownBy(() -> inTransaction(statement))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_secretary_sees_the_grids_of_the_own_community_and_the_own_place_in_the_street() {
        ground.secretary(SECOND);
        assertThat(standings.of(SECOND, OCTOBER).asStored().places()).hasSize(1);
        OwnPlace place = own.of(SECOND, OCTOBER).getFirst();
        assertThat(place.place().total()).isEqualTo("90.0");
        assertThat(place.place().rank()).isEqualTo(2);
        assertThat(place.ranked()).isEqualTo(4);
        assertThat(place.median()).isEqualTo("87.5");

        assertThatThrownBy(() -> standings.of(STREET, OCTOBER)).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> standings.of(FIRST, OCTOBER)).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> own.of(FIRST, OCTOBER)).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> weights.store(UUID.randomUUID(), SECOND, OTHERS, "理由", 1))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_chief_is_told_the_own_total_and_no_rank_among_fewer_than_three() {
        ground.promises("990820001001002", 10, 20);
        ground.chief();
        OwnPlace place = own.of(FIRST, OCTOBER).getFirst();
        assertThat(place.place().area().code()).isEqualTo(GRID);
        assertThat(place.place().total()).isEqualTo("95.0");
        assertThat(place.place().rank()).isNull();
        assertThat(place.median()).isNull();
        assertThatThrownBy(() -> standings.of(FIRST, OCTOBER)).isInstanceOf(AccessDeniedException.class);
    }

    /** What the database tells of siblings says of none whose it is. */
    @Test
    void the_figures_of_siblings_are_told_to_nobody_outside() {
        ground.secretary(new AreaCode("990820002001"));
        Integer told = new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("""
                        select count(*) from sibling_figures('990820001', '2026-10-01', '2026-10-31', now(), 'Asia/Shanghai')""").query(Integer.class).single());
        assertThat(told).isZero();
    }

    @Test
    void an_appeal_is_read_by_both_and_answered_once() {
        ground.secretary(FIRST);
        UUID request = UUID.randomUUID();
        appeals.write(request, FIRST, OCTOBER, Indicator.PROMISES_KEPT, "12日停电");
        appeals.write(request, FIRST, OCTOBER, Indicator.PROMISES_KEPT, "12日停电");
        Appeal appeal = appeals.of(FIRST, OCTOBER).getFirst();
        assertThat(appeals.of(FIRST, OCTOBER)).hasSize(1);
        assertThat(appeals.of(FIRST, NOVEMBER)).isEmpty();
        assertThatThrownBy(() -> appeals.answer(UUID.randomUUID(), appeal.id(), true, "可以"))
                .isInstanceOf(AccessDeniedException.class);

        ground.street();
        assertRefused("award.refused.words", () -> appeals.answer(UUID.randomUUID(), appeal.id(), false, ""));
        UUID answer = UUID.randomUUID();
        appeals.answer(answer, appeal.id(), false, "承诺应改期");
        appeals.answer(answer, appeal.id(), false, "承诺应改期");
        assertRefused("award.refused.answered", () -> appeals.answer(UUID.randomUUID(), appeal.id(), true, "可以"));
        assertThatThrownBy(() -> appeals.write(UUID.randomUUID(), FIRST, OCTOBER, null, "街道不申诉"))
                .isInstanceOf(AccessDeniedException.class);

        ground.secretary(FIRST);
        assertThat(appeals.of(FIRST, OCTOBER).getFirst().answer())
                .extracting(Appeal.Answer::accepted, Appeal.Answer::words)
                .containsExactly(false, "承诺应改期");
    }

    @Test
    void an_appeal_of_the_neighbour_is_neither_written_nor_read_by_service_or_database() {
        ground.secretary(FIRST);
        appeals.write(UUID.randomUUID(), FIRST, OCTOBER, null, "12日停电");
        ground.secretary(SECOND);
        assertThatThrownBy(() -> appeals.write(UUID.randomUUID(), FIRST, OCTOBER, null, "替邻居"))
                .isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> appeals.of(FIRST, OCTOBER)).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> inTransaction("""
                insert into standing_appeal (request_id, area_code, first_day, last_day, words, at, account_id)
                values (gen_random_uuid(), '990820001001', '2026-10-01', '2026-10-31', 'x', now(), acting_account())""")).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void an_answer_and_a_kept_standing_lie_in_no_area_but_that_of_their_appeal_and_flag() {
        ground.secretary(FIRST);
        appeals.write(UUID.randomUUID(), FIRST, OCTOBER, null, "12日停电");
        ground.street();
        assertThatThrownBy(() -> inTransaction("""
                        insert into standing_answer (appeal_id, request_id, area_code, accepted, words, at, account_id)
                        select id, gen_random_uuid(), '990820001002', true, 'x', now(), acting_account()
                        from standing_appeal where area_code = '990820001001'"""))
                .rootCause()
                .hasMessageContaining("standing_answer_in_area_of_appeal");

        RedFlag flag = flags.award(UUID.randomUUID(), FIRST, OCTOBER, "承诺件件有着落");
        assertThatThrownBy(() -> owner.jdbc()
                        .sql("update red_flag_standing set area_code = '990820002' where flag_id = :flag")
                        .param("flag", flag.id().value())
                        .update())
                .rootCause()
                .hasMessageContaining("red_flag_standing_in_area_compared");
    }

    @Test
    void a_flag_keeps_its_standing_whatever_is_entered_later() {
        RedFlag flag = flags.award(UUID.randomUUID(), FIRST, OCTOBER, "承诺件件有着落");
        assertThat(flag.total()).isEqualTo("95.0");
        assertThat(flag.rank()).isEqualTo(1);
        assertThat(flag.ranked()).isEqualTo(4);

        ground.promises("990820001001001", 0, 100);
        assertThat(standings
                        .of(STREET, OCTOBER)
                        .asStored()
                        .place(FIRST)
                        .orElseThrow()
                        .rank())
                .isEqualTo(4);
        KeptStanding kept = flags.standingOf(flag.id()).orElseThrow();
        assertThat(kept.intact()).isTrue();
        FrozenStanding.Row best = kept.standing().places().getFirst();
        assertThat(best.area()).isEqualTo(FIRST);
        assertThat(best.total()).isEqualTo("95.0");
        assertThat(kept.standing().weights())
                .extracting(FrozenStanding.Weighed::name)
                .containsExactly("回访兑现率");
        assertThat(flags.find(flag.id())).contains(flag);
    }

    @Test
    void a_standing_that_was_tampered_with_is_seen() {
        RedFlag flag = flags.award(UUID.randomUUID(), FIRST, OCTOBER, "承诺件件有着落");
        owner.jdbc().sql("""
                        update red_flag_standing set standing = replace(standing::text, '95.0', '99.0')::json
                        where flag_id = :flag""").param("flag", flag.id().value()).update();
        assertThat(flags.standingOf(flag.id()).orElseThrow().intact()).isFalse();
    }

    @Test
    void there_is_one_flag_for_a_period_and_level_and_a_withdrawn_one_makes_room() {
        UUID request = UUID.randomUUID();
        RedFlag flag = flags.award(request, FIRST, OCTOBER, "承诺件件有着落");
        assertThat(flags.award(request, FIRST, OCTOBER, "承诺件件有着落")).isEqualTo(flag);
        assertRefused("award.refused.already", () -> flags.award(UUID.randomUUID(), SECOND, OCTOBER, "也不错"));
        flags.award(UUID.randomUUID(), GRID, OCTOBER, "网格");

        assertRefused("award.refused.reason", () -> flags.withdraw(flag.id(), ""));
        flags.withdraw(flag.id(), "数据有误");
        assertRefused("award.refused.withdrawn", () -> flags.withdraw(flag.id(), "再来"));
        assertThat(flags.of(STREET, OCTOBER)).isEmpty();
        assertThat(certificates.of(flag.id(), Locale.CHINESE)).isEmpty();

        RedFlag second = flags.award(UUID.randomUUID(), SECOND, OCTOBER, "改授");
        assertThat(flags.of(STREET, OCTOBER)).contains(second);
        assertThat(flags.history(STREET)).extracting(RedFlag::stands).containsExactly(true, false);
        assertThat(flags.history(FIRST)).hasSize(2);
    }

    @Test
    void a_running_period_gets_no_flag() {
        assertRefused("award.refused.running", () -> flags.award(UUID.randomUUID(), FIRST, NOVEMBER, "太早"));
    }

    @Test
    void only_the_street_awards_and_withdraws() {
        RedFlag flag = flags.award(UUID.randomUUID(), FIRST, OCTOBER, "承诺件件有着落");
        ground.secretary(FIRST);
        assertThat(flags.find(flag.id())).isPresent();
        assertThat(flags.standingOf(flag.id())).isEmpty();
        assertThatThrownBy(() -> flags.award(UUID.randomUUID(), GRID, OCTOBER, "自己授"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> flags.withdraw(flag.id(), "不要")).isInstanceOf(AccessDeniedException.class);
        assertThat(inTransaction("update red_flag set withdrawn_at = now(), withdrawn_by = 1, withdrawn_reason = 'x'"))
                .isZero();
        ground.secretary(SECOND);
        assertThat(flags.find(flag.id())).isEmpty();
        ground.chief();
        assertThat(flags.history(FIRST)).contains(flag);
    }

    @Test
    void the_certificate_is_one_page_of_A4_landscape_that_can_be_read_back() throws IOException {
        RedFlag flag = flags.award(UUID.randomUUID(), FIRST, OCTOBER, "承诺件件有着落");
        byte[] file = certificates.pdf(flag.id(), Locale.CHINESE).orElseThrow();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var paper = document.getPage(0).getMediaBox();
            assertThat((int) paper.getWidth()).isEqualTo(841);
            assertThat((int) paper.getHeight()).isEqualTo(595);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("流动红旗", "奖一社区", "2026年10月", "综合得分95.0分，列4个社区第1名", "承诺件件有着落", "奖街道", flag.hash());
        }
        assertThat(owner.jdbc()
                        .sql(
                                "select action from audit_trail where subject = 'red_flag' and subject_id = :id order by id")
                        .param("id", flag.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("AWARD_RED_FLAG", "EXPORT_CERTIFICATE");
    }

    private int inTransaction(String statement) {
        Integer changed = new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(statement).update());
        return changed == null ? 0 : changed;
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessage(key);
    }
}
