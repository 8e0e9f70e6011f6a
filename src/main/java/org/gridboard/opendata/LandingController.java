package org.gridboard.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gridboard.platform.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the door begins: what there is, by which conventions, and its description. */
@RestController
class LandingController implements OpenDoor {

    private static final List<String> CONFORMS_TO = List.of(
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson");

    private final Description description;
    private final Texts texts;

    LandingController(Description description, Texts texts) {
        this.description = description;
        this.texts = texts;
    }

    record Landing(String title, String description, List<Link> links) {}

    record Conformance(List<String> conformsTo) {}

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Landing landing(HttpServletRequest request) {
        var locale = AskedLanguage.of(request);
        return new Landing(
                texts.get(locale, "opendata.door.title"),
                texts.get(locale, "opendata.door.what"),
                List.of(
                        Link.self(MediaType.APPLICATION_JSON_VALUE),
                        Link.to("/api", "service-desc", Description.MEDIA_TYPE),
                        Link.json("/conformance", "conformance"),
                        Link.json("/collections", "data"),
                        Link.json("/indicators", "related"),
                        Link.json("/figures", "related"),
                        Link.json("/issue-counts", "related")));
    }

    @GetMapping(path = PATH + "/conformance", produces = MediaType.APPLICATION_JSON_VALUE)
    Conformance conformance() {
        return new Conformance(CONFORMS_TO);
    }

    @GetMapping(path = PATH + "/api")
    ResponseEntity<String> api() {
        return ResponseEntity.ok()
                .header("Content-Type", Description.MEDIA_TYPE)
                .body(description.json());
    }

    /** Everything else under the door, by whatever method. */
    @RequestMapping("/open/**")
    void nothing() {
        throw new NoSuchPageException();
    }
}
