package org.gridboard.boundary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.ReplicaReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Boundaries as a GeoJSON file that the import of boundaries recognises: imported again, it changes nothing. The audit trail says
 * who took it along.
 */
@Service
@PreAuthorize("denyAll()")
public class BoundaryExport {

    private static final int AT_A_TIME = 50;

    private static final String HEAD = """
            {"type":"FeatureCollection","name":"boundaries-%s-%s","crs":{"type":"name","properties":{"name":"%s"}},"features":[
            """;
    private static final String FEATURES = """
            select st_asgeojson(f.*, 'geom', :decimals) from (
                select a.code, name_on(a.code, a.name, :day) as name, c.code as community_code, c.name as community_name,
                       s.code as street_code, s.name as street_name,
                       b.valid_from, b.valid_to, case when :degrees then b.geom else st_transform(b.geom, :srid) end as geom
                from boundary b join area a on a.code = b.area_code
                join area s on s.code = left(a.code, 9)
                left join area c on c.code = left(a.code, 12) and length(a.code) = 15
                where b.area_code ^@ :area and (b.area_code <> :area or length(b.area_code) = 15)
                  and b.valid_from <= :day and (b.valid_to is null or b.valid_to > :day)
                order by length(a.code), a.code) f""";

    private final JdbcClient jdbc;
    private final ReplicaReads reads;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    BoundaryExport(JdbcClient jdbc, ReplicaReads reads, CurrentAccount currentAccount, AuditTrail audit) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /**
     * Writes the boundaries valid on a day of all that lies below an area, or of a grid itself.
     *
     * @param crs EPSG:4326, EPSG:4490 or a 3-degree zone of CGCS2000
     * @throws RefusedException if the reference system is another one
     * @throws OutOfScopeException if the account does not work there; nothing is written in both cases
     * @throws UncheckedIOException if it cannot be written
     */
    @PreAuthorize(Redrawings.DRAWS)
    public void write(AreaCode area, LocalDate day, String crs, OutputStream out) {
        currentAccount.requireWorkIn(area);
        BoundaryCrs system =
                BoundaryCrs.parse(crs).orElseThrow(() -> new RefusedException("boundary-draft.refused.crs", crs));
        audit.appendAlone("EXPORT_BOUNDARIES", "area", "%s EPSG:%d".formatted(day, system.srid()), area);
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(HEAD.formatted(area, day, system.name()));
            reads.readPrimary(() -> {
                features(area, day, system, writer);
                return area;
            });
            writer.write("\n]}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void features(AreaCode area, LocalDate day, BoundaryCrs system, Writer writer) {
        int[] written = {0};
        jdbc.sql(FEATURES)
                .param("area", area.value())
                .param("day", day)
                .param("srid", system.srid())
                .param("degrees", system.isDegrees())
                .param("decimals", system.decimals())
                .withFetchSize(AT_A_TIME)
                .query(row -> {
                    append(writer, written[0]++ == 0 ? "" : ",\n", row.getString(1));
                });
    }

    private static void append(Writer writer, String before, String feature) {
        try {
            writer.write(before);
            writer.write(feature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
