package org.gridboard.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.gridboard.platform.Language;
import org.gridboard.platform.Texts;
import org.springframework.http.HttpHeaders;

/** The language a tool is answered in: what it asks for, else the first one there is, whatever machine this is. */
final class AskedLanguage {

    private AskedLanguage() {}

    static Locale of(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Texts.LANGUAGES.getFirst()
                : Language.of(request);
    }
}
