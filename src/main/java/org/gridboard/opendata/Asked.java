package org.gridboard.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** In what form and language numbers are asked for. */
record Asked(Format format, Locale locale) {

    static Asked of(@Nullable String f, HttpServletRequest request) {
        return new Asked(Format.of(f, request.getHeader(HttpHeaders.ACCEPT)), AskedLanguage.of(request));
    }

    ResponseEntity<String> answer(Object body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .body(body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body));
    }
}
