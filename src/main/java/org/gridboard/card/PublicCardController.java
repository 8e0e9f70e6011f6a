package org.gridboard.card;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public page of a grid, for anybody, without session or cookie. What is off, unknown or no code looks the same. */
@RestController
class PublicCardController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PublicCards cards;
    private final PublicPage page;
    private final RateLimit limit;

    PublicCardController(PublicCards cards, PublicPage page, RateLimit limit) {
        this.cards = cards;
        this.page = page;
        this.limit = limit;
    }

    @GetMapping("/g/{code}")
    ResponseEntity<String> card(@PathVariable String code, HttpServletRequest request) {
        Locale locale = Language.of(request);
        if (!limit.admits(request.getRemoteAddr())) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, locale)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(RateLimit.PERIOD.toSeconds()))
                    .body(page.message("card.tooOften", locale));
        }
        Optional<AreaCode> grid = AreaCode.parse(code).filter(AreaCode::isGrid);
        return grid.flatMap(cards::find)
                .map(found -> page.card(found, locale))
                .or(() -> grid.flatMap(cards::heir).map(heir -> page.heir(heir, locale)))
                .map(found -> answer(HttpStatus.OK, locale).body(found))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, locale).body(page.message("card.notFound", locale)));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, Locale locale) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header("Content-Security-Policy", PublicPage.POLICY)
                .header("X-Robots-Tag", "noindex");
    }
}
