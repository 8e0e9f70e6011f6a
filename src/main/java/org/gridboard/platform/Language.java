package org.gridboard.platform;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The language a page speaks: the one the user chose, kept in a cookie, else the browser's. */
@Component
public class Language implements VaadinServiceInitListener {

    private static final String COOKIE = "gridboard.lang";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(Language::speakChosen);
        event.addIndexHtmlRequestListener(Language::sayInHtml);
    }

    /** Switches this page and all later ones of this browser; to be called while a request is answered. */
    public static void choose(Locale locale) {
        use(UI.getCurrentOrThrow(), locale);
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        UI.getCurrentOrThrow().getPage().executeJs("document.documentElement.lang = $0", locale.toLanguageTag());
    }

    /** The language of a request: the one the user chose, else the first of the browser's that there are texts in. */
    public static Locale of(VaadinRequest request) {
        return chosen(request.getCookies()).orElseGet(() -> asked(request.getLocales()));
    }

    /** As {@link #of(VaadinRequest)}, for a page that is none of Vaadin's. */
    public static Locale of(HttpServletRequest request) {
        return chosen(request.getCookies()).orElseGet(() -> asked(request.getLocales()));
    }

    /** Screen readers and the choice of Chinese characters' shapes go by it. */
    private static void sayInHtml(IndexHtmlResponse response) {
        var locale = of(response.getVaadinRequest());
        response.getDocument().child(0).attr("lang", locale.toLanguageTag());
    }

    private static Locale asked(Enumeration<Locale> locales) {
        return Collections.list(locales).stream()
                .flatMap(wanted -> Texts.LANGUAGES.stream().filter(locale -> speaks(locale, wanted)))
                .findFirst()
                .orElse(Texts.LANGUAGES.getFirst());
    }

    private static boolean speaks(Locale locale, Locale wanted) {
        return locale.getLanguage().equals(wanted.getLanguage());
    }

    private static void speakChosen(UIInitEvent event) {
        chosen(VaadinRequest.getCurrent().getCookies()).ifPresent(locale -> use(event.getUI(), locale));
    }

    private static void use(UI ui, Locale locale) {
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
    }

    private static Optional<Locale> chosen(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> Texts.LANGUAGES.stream()
                                .filter(locale -> locale.getLanguage().equals(cookie.getValue())))
                        .findFirst();
    }
}
