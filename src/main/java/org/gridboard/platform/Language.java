package org.gridboard.platform;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
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
    }

    private static void speakChosen(UIInitEvent event) {
        chosen(VaadinRequest.getCurrent()).ifPresent(locale -> use(event.getUI(), locale));
    }

    private static void use(UI ui, Locale locale) {
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> Texts.LANGUAGES.stream()
                                .filter(locale -> locale.getLanguage().equals(cookie.getValue())))
                        .findFirst();
    }
}
