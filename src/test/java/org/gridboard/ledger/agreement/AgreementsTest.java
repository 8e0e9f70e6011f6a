package org.gridboard.ledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.NEXT_DOOR;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.ledger.EntryState;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AgreementsTest {

    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Agreements agreements;

    @Autowired
    ScanController scans;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    OwnerDatabase owner;

    private LocalDate today;

    @BeforeEach
    void layGroundAndSignIn() {
        TestGround.lay(owner);
        today = calendar.today();
        signIn("chief", Role.GRID_CHIEF, GRID);
    }

    @AfterEach
    void signOut() {
        owner.jdbc().sql("delete from agreement where party like '责任书%'").update();
        TestAccounts.signOut();
    }

    @Test
    void sent_twice_it_is_stored_once_and_its_kind_decides_the_key_area() {
        UUID request = UUID.randomUUID();
        Agreement first = agreements.add(request, GRID, facts("责任书一", "钱多多"), null);

        assertThat(agreements.add(request, GRID, facts("责任书一", "钱多多"), null).id())
                .isEqualTo(first.id());
        assertThat(owner.jdbc()
                        .sql("select key_area from agreement where party = '责任书一'")
                        .query(String.class)
                        .list())
                .containsExactly(KeyArea.STREET_ORDER.name());
    }

    @Test
    void who_signed_is_masked_and_stays_unless_another_name_is_typed() {
        Agreement stored = add("责任书二");
        assertThat(stored.facts().signedBy()).isEqualTo("钱*");
        agreements.change(stored.id(), 0, facts("责任书二改", ""), null);
        assertThat(signer("责任书二改")).isEqualTo("钱多多");
        agreements.change(stored.id(), 1, facts("责任书二改", "孙小小"), null);
        assertThat(signer("责任书二改")).isEqualTo("孙小小");
    }

    @Test
    void the_second_of_two_editors_sees_what_the_first_has_stored() {
        Agreement stored = add("责任书三");
        agreements.change(stored.id(), 0, facts("责任书三甲", ""), null);

        assertThatThrownBy(() -> agreements.change(stored.id(), 0, facts("责任书三乙", ""), null))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        changed -> assertThat(
                                        ((Agreement) changed.current()).facts().party())
                                .isEqualTo("责任书三甲"));
        assertThatThrownBy(() -> agreements.withdraw(stored.id(), 0)).isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void one_that_has_ended_is_changed_no_more() {
        Agreement stored = add("责任书四");
        agreements.withdraw(stored.id(), 0);

        assertThat(agreements.find(stored.id()))
                .get()
                .extracting(Agreement::state)
                .isEqualTo(EntryState.WITHDRAWN);
        assertThatThrownBy(() -> agreements.change(stored.id(), 1, facts("责任书四", ""), null))
                .hasMessage("ledger.refused.ended");
    }

    @Test
    void what_cannot_be_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> add(
                        "责任书五",
                        new Agreement.Facts(
                                AgreementKind.FIRE_SAFETY_LETTER,
                                "责任书五",
                                "",
                                "钱",
                                today.plusDays(1),
                                today.plusDays(2),
                                null)))
                .hasMessage("ledger.refused.future");
        assertThatThrownBy(() -> facts("责任书五", "钱", today, today.minusDays(1))).hasMessage("ledger.refused.validity");
        assertThatThrownBy(() -> facts(" ", "钱", today, today)).hasMessage("ledger.refused.party");
        assertThatThrownBy(() -> add("责任书五", facts("责任书五", " "))).hasMessage("ledger.refused.signer");
        long nextDoor = checkpoint(NEXT_DOOR);
        assertThatThrownBy(() -> add(
                        "责任书五",
                        new Agreement.Facts(AgreementKind.FIRE_SAFETY_LETTER, "责任书五", "", "钱", today, today, nextDoor)))
                .hasMessage("ledger.refused.checkpoint");
    }

    @Test
    void strangers_find_nothing_members_read_and_nobody_adds_next_door() {
        Agreement stored = add("责任书六");
        assertThatThrownBy(() -> agreements.add(UUID.randomUUID(), NEXT_DOOR, facts("责任书六", "钱"), null))
                .isInstanceOf(OutOfScopeException.class);
        signIn("member", Role.GRID_MEMBER, GRID);
        assertThat(agreements.find(stored.id())).isPresent();
        assertThatThrownBy(() -> agreements.withdraw(stored.id(), 0)).isInstanceOf(AccessDeniedException.class);
        signIn("stranger", Role.GRID_CHIEF, ELSEWHERE);
        assertThat(agreements.find(stored.id())).isEmpty();
        assertThatThrownBy(() -> agreements.withdraw(stored.id(), 0)).isInstanceOf(OutOfScopeException.class);
    }

    @Test
    void a_scan_is_a_file_to_keep_for_those_in_scope_alone() throws IOException {
        Scan pdf = Scan.read(new ByteArrayInputStream(PDF));
        Agreement stored = agreements.add(UUID.randomUUID(), GRID, facts("责任书七", "钱"), pdf);
        UUID first = stored.scan().id();

        var answer = scans.scan(first);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/pdf");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getBody().getContentAsByteArray()).isEqualTo(PDF);

        agreements.change(stored.id(), 0, facts("责任书七", ""), Scan.read(new ByteArrayInputStream(picture("png"))));
        assertThat(scans.scan(first).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        UUID second = agreements.find(stored.id()).orElseThrow().scan().id();
        assertThat(scans.scan(second).getHeaders().getContentType()).hasToString("image/png");
        signIn("stranger", Role.GRID_CHIEF, ELSEWHERE);
        assertThat(scans.scan(second).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_scan_is_what_it_is_and_not_what_it_is_called() throws IOException {
        assertThat(Scan.read(new ByteArrayInputStream(picture("jpg"))).form()).isEqualTo(ScanForm.JPEG);
        assertThatThrownBy(() -> Scan.read(new ByteArrayInputStream(new byte[Scan.BYTES_MOST + 1])))
                .hasMessage("ledger.scan.refused.large");
        byte[] half = java.util.Arrays.copyOf(picture("png"), 20);
        assertThatThrownBy(() -> Scan.read(new ByteArrayInputStream(half))).hasMessage("ledger.scan.refused.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><script>", "PK\u0003\u0004", "GIF89a"})
    void anything_else_is_refused(String content) {
        assertThatThrownBy(() -> Scan.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1))))
                .hasMessage("ledger.scan.refused.form");
    }

    private Agreement add(String party) {
        return add(party, facts(party, "钱多多"));
    }

    private Agreement add(String party, Agreement.Facts facts) {
        return agreements.add(UUID.randomUUID(), GRID, facts, null);
    }

    private Agreement.Facts facts(String party, String signer) {
        return facts(party, signer, today.minusDays(1), today.plusYears(1));
    }

    private static Agreement.Facts facts(String party, String signer, LocalDate signed, LocalDate until) {
        return new Agreement.Facts(AgreementKind.STREET_FRONTAGE, party, "莲前路1号", signer, signed, until, null);
    }

    private String signer(String party) {
        return owner.jdbc()
                .sql("select signed_by from agreement where party = :party")
                .param("party", party)
                .query(String.class)
                .single();
    }

    private long checkpoint(AreaCode grid) {
        return owner.jdbc()
                .sql("""
                        insert into checkpoint (grid_code, name, key_areas, walking_order, position, since, retired_on)
                        values (:grid, '邻格的点', array['DISPUTES'], 1, st_setsrid(st_makepoint(101.015, 31.005), 4326),
                                '2020-01-01', '2020-01-02') returning id""")
                .param("grid", grid.value())
                .query(Long.class)
                .single();
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "agreements-" + name, role, area));
    }
}
