package org.gridboard.meeting.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.OwnerDatabase;

/** A street with many communities, and meetings in them that are closed without having been held. */
record DigestGround(OwnerDatabase owner) {

    static final int COMMUNITIES = 25;

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final String STREET = "990147001";
    private static final String MINUTES = """
            {"number":"2026-001","communityName":"测试社区","day":"2026-11-20","items":[
             {"issue":1042,"grid":"第2网格","act":"ASSIGN","title":"王某某"}],"carriedOver":[]}""";

    static AreaCode community(int number) {
        return new AreaCode(STREET + "%03d".formatted(number));
    }

    static List<AreaCode> communities() {
        return IntStream.rangeClosed(1, COMMUNITIES)
                .mapToObj(DigestGround::community)
                .toList();
    }

    void lay() {
        owner.inTransaction(jdbc -> {
            jdbc.sql("insert into area (code, name) values (:code, '推送街道') on conflict do nothing")
                    .param("code", STREET)
                    .update();
            jdbc.sql("""
                            insert into area (code, name) select :street || to_char(n, 'FM000'), '推送' || n || '社区'
                            from generate_series(1, :many) n on conflict do nothing""").param("street", STREET).param("many", COMMUNITIES).update();
        });
    }

    Account secretary(int community) {
        return TestAccounts.create(owner, "digest-secretary-" + community, Role.SECRETARY, community(community));
    }

    /** A channel as it is when it has been switched on, with an address that only tests may call. */
    void channel(AreaCode community, ChannelKind kind, String target, String secret) {
        owner.jdbc()
                .sql("""
                        insert into digest_channel (community, kind, enabled, target, secret, shown)
                        values (:community, :kind, true, :target, :secret, '')""")
                .param("community", community.value())
                .param("kind", kind.name())
                .param("target", target)
                .param("secret", secret)
                .update();
    }

    /** Opens a meeting and closes it. @return its day */
    LocalDate close(AreaCode community, Instant at) {
        long by = secretary(1).id().value();
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(DAYS.incrementAndGet());
        owner.inTransaction(jdbc -> {
            jdbc.sql("insert into meeting (area_code, day, opened_at, opened_by) values (:area, :day, :at, :by)")
                    .param("area", community.value())
                    .param("day", day)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", by)
                    .update();
            jdbc.sql("""
                            update meeting set closed_at = :at, closed_by = :by, hash = repeat('a', 64),
                                number = to_char(9000 + :number, 'FM0000') || '-001', minutes = :minutes::json
                            where area_code = :area and day = :day""")
                    .param("area", community.value())
                    .param("day", day)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", by)
                    .param("number", DAYS.get())
                    .param("minutes", MINUTES)
                    .update();
        });
        return day;
    }

    /** Nothing waits, and nothing is switched on. */
    void clear() {
        owner.inTransaction(jdbc -> {
            jdbc.sql("delete from digest_outbox").update();
            jdbc.sql("delete from digest_channel").update();
        });
    }
}
