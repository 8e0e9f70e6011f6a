package org.gridboard.opendata;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gridboard.platform.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description is kept by hand; this holds it against what is there. */
@DatabaseTest
class DescriptionTest {

    @Autowired
    Description description;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void it_names_every_address_with_its_parameters_and_no_others() {
        assertThat(described()).isEqualTo(there());
    }

    @Test
    void it_says_which_version_of_the_language_it_speaks_and_how_to_be_let_in() {
        assertThat(description.json()).contains("\"openapi\":\"3.1.0\"", "\"scheme\":\"bearer\"");
    }

    private Map<String, Set<String>> there() {
        var there = new TreeMap<String, Set<String>>();
        mappings.forEach(mapping -> mapping.getHandlerMethods()
                .forEach((info, method) -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith(OpenDoor.PATH))
                        .forEach(path -> there.put(path, KnownParameters.of(method)))));
        return there;
    }

    private Map<String, Set<String>> described() {
        var described = new TreeMap<String, Set<String>>();
        map(description.content().get("paths"))
                .forEach((path, operations) -> described.put(
                        path.equals("/") ? OpenDoor.PATH : OpenDoor.PATH + path,
                        parameters(map(map(operations).get("get")))));
        return described;
    }

    private Set<String> parameters(Map<String, Object> operation) {
        var parameters = (List<?>) operation.getOrDefault("parameters", List.of());
        return parameters.stream()
                .map(parameter -> resolved(map(parameter)))
                .filter(parameter -> "query".equals(parameter.get("in")))
                .map(parameter -> String.valueOf(parameter.get("name")))
                .collect(toCollection(TreeSet::new));
    }

    private Map<String, Object> resolved(Map<String, Object> parameter) {
        Object ref = parameter.get("$ref");
        if (ref == null) {
            return parameter;
        }
        Object found = description.content();
        for (String step : ref.toString().substring(2).split("/")) {
            found = map(found).get(step);
        }
        return map(found);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<String, Object>) value;
    }
}
