package org.gridboard.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the report of an import within the import's own transaction. */
@Component
class ReportStore {

    private static final int FILE_NAME_LENGTH = 200;
    private static final String REPORT = """
            insert into import_report (id, kind, area_code, file_name, at, account_id,
                rows_read, created, changed, unchanged, rejected, warned, moved)
            values (:id, :kind, :area, :fileName, :at, acting_account(),
                :read, :created, :changed, :unchanged, :rejected, :warned, :moved)""";
    private static final String FINDINGS = """
            insert into import_finding (report_id, seq, row_number, severity, column_name, reason, parameters, value)
            select :id, seq, row_number, severity, column_name, reason, parameters, value
            from json_to_recordset(cast(:findings as json)) as f(seq int, row_number int, severity text,
                column_name text, reason text, parameters text[], value text)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    UUID append(ImportOrder order, AreaCode area, Outcome outcome) {
        UUID id = UUID.randomUUID();
        String name = order.fileName();
        jdbc.sql(REPORT)
                .param("id", id)
                .param("kind", order.kind().name())
                .param("area", area.value())
                .param("fileName", name.substring(Math.max(0, name.length() - FILE_NAME_LENGTH)))
                .param("at", OffsetDateTime.now(clock))
                .paramSource(outcome.counts())
                .update();
        List<Row> rows = IntStream.range(0, outcome.findings().size())
                .mapToObj(seq -> Row.of(seq, outcome.findings().get(seq)))
                .toList();
        jdbc.sql(FINDINGS)
                .param("id", id)
                .param("findings", JsonMapper.shared().writeValueAsString(rows))
                .update();
        return id;
    }

    private record Row(
            int seq,
            int row_number,
            String severity,
            @Nullable String column_name,
            String reason,
            List<String> parameters,
            @Nullable String value) {

        static Row of(int seq, Finding finding) {
            return new Row(
                    seq,
                    finding.row(),
                    finding.severity().name(),
                    finding.column(),
                    finding.reason().name(),
                    finding.parameters(),
                    finding.value());
        }
    }
}
