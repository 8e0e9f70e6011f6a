package org.gridboard.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The description of the door (OpenAPI 3.1), kept by hand; a test holds it against the controllers (decision 055). */
@Component
class Description {

    /** As OGC's clients ask for it; they read 3.1 by the same name. */
    static final String MEDIA_TYPE = "application/vnd.oai.openapi+json;version=3.1";

    private final Map<String, Object> content;
    private final String json;

    /** @throws UncheckedIOException if it cannot be read */
    Description() {
        try {
            String yaml = new ClassPathResource("opendata/openapi.yaml").getContentAsString(StandardCharsets.UTF_8);
            content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            json = JsonMapper.shared().writeValueAsString(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is served. */
    String json() {
        return json;
    }

    /** As it is written. */
    Map<String, Object> content() {
        return content;
    }
}
