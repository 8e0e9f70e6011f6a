package org.gridboard.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.platform.BrowserTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The door as QGIS and GDAL see it: Debian's ogrinfo reads the boundaries from the running server. */
@BrowserTest
class OgrInfoIT {

    private static final Path OGRINFO = Path.of("/usr/bin/ogrinfo");

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Tokens tokens;

    @Value("${local.server.port}")
    int port;

    @BeforeEach
    void tokensOfTheStreet() {
        assumeThat(OGRINFO)
                .as("Debian's gdal-bin, which tools/setup.sh test installs")
                .isExecutable();
        TestGround.lay(owner);
        TestAccounts.signIn(TestAccounts.create(owner, "ogrinfo-street", Role.STREET_STAFF, TestGround.STREET));
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void ogrinfo_reads_the_grids_and_follows_their_pages() throws Exception {
        String secret = token();
        String grids = ogrinfo(secret, "-oo", "PAGE_SIZE=1", "-q", "-al", "grids");
        assertThat(grids)
                .contains("code (String) = 990102001001001", "code (String) = 990102001001002", "丙二第1网格")
                .contains("MULTIPOLYGON (((101.0");
        assertThat(ogrinfo(secret, "-so", "grids")).contains("Feature Count: 3", "WGS 84");
    }

    @Test
    void a_box_is_asked_of_the_server() throws Exception {
        String near = ogrinfo(token(), "-q", "-al", "-spat", "101.021", "31.001", "101.029", "31.009", "grids");
        assertThat(near).contains("990102001002001").doesNotContain("= 990102001001001");
    }

    @Test
    void without_a_token_it_is_told_so() throws Exception {
        assertThat(ogrinfo("nothing", "-q", "grids")).contains("401");
    }

    private String token() {
        var areas = new TreeSet<>(List.of(TestGround.STREET));
        return tokens.make(
                        UUID.randomUUID(),
                        new TokenOrder("ogrinfo", areas, LocalDate.now().plusDays(2)))
                .secret();
    }

    private String ogrinfo(String secret, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(OGRINFO.toString(), "-ro"));
        List<String> asked = List.of(options);
        command.addAll(asked.subList(0, asked.size() - 1));
        command.add("OAPIF:http://localhost:" + port + "/open/v1");
        command.add(asked.getLast());
        var output = Files.createTempFile("ogrinfo", ".txt");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        process.environment().put("GDAL_HTTP_HEADERS", "Authorization: Bearer " + secret);
        process.start().waitFor();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
