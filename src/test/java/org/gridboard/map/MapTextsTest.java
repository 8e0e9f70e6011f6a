package org.gridboard.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridboard.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapTextsTest {

    private static final Pattern USE = Pattern.compile("texts(?:\\['([\\w.-]+)'\\]|\\.(\\w+))|'(layer\\.\\w+)'");

    @Test
    void only_the_maps_texts_are_sent_and_without_their_prefix() {
        var json = MapTexts.json(Map.of("map.zoomIn", "放大", "map.family.DISABLED", "残", "access.login.submit", "登录"));
        assertThat(json.properties())
                .extracting(entry -> entry.getKey() + "=" + entry.getValue().asString())
                .containsExactlyInAnyOrder("zoomIn=放大", "family.DISABLED=残");
    }

    @ParameterizedTest
    @MethodSource("org.gridboard.platform.TextsTest#languages")
    void every_text_that_the_component_names_exists(java.util.Locale language) throws IOException {
        var json = MapTexts.json(new Texts().getAllTranslations(language));
        assertThat(json.propertyNames()).containsAll(keysInComponent());
    }

    private static Set<String> keysInComponent() throws IOException {
        var code = new StringBuilder();
        for (String folder : List.of("leaflet-map", "workshop")) {
            try (var files = Files.list(Path.of("frontend", folder))) {
                for (Path file : files.toList()) {
                    code.append(Files.readString(file)).append('\n');
                }
            }
        }
        return USE.matcher(code)
                .results()
                .map(use -> use.group(1) != null ? use.group(1) : use.group(2) != null ? use.group(2) : use.group(3))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
