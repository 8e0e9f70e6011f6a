package org.gridboard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.platform.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Takes up a sign-in on this node that was begun on another, or before a restart, by a cookie that goes when the browser
 * is closed. The account, its lock and its scope are read anew. Spring Security calls this remembering; nothing outlasts
 * what a session would (decision 038).
 */
@Component
class SignInCookie extends AbstractRememberMeServices {

    static final String NAME = "gridboard.sign-in";

    private static final String ATTRIBUTE = SignInCookie.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int UNTIL_BROWSER_CLOSES = -1;

    private final SignIn accounts;
    private final SignIns signIns;

    SignInCookie(SignIn accounts, SignIns signIns) {
        super(UUID.randomUUID().toString(), accounts::find);
        this.accounts = accounts;
        this.signIns = signIns;
        setAlwaysRemember(true);
        setCookieName(NAME);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** Under which name the session's sign-in is known to all nodes. */
    static Optional<String> of(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(ATTRIBUTE));
    }

    /**
     * Only where a browser asks for a page. What an open page asks for by itself comes several at a time: each would get
     * a session of its own, and the last one's number would win.
     */
    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        return asksForPage(request) ? super.autoLogin(request, response) : null;
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            var bytes = new byte[TOKEN_BYTES];
            RANDOM.nextBytes(bytes);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            String hash = Sha256.hex(token);
            signIns.begin(hash, signedIn.account().id());
            request.getSession().setAttribute(ATTRIBUTE, hash);
            setCookie(new String[] {token}, UNTIL_BROWSER_CLOSES, request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] tokens, HttpServletRequest request, HttpServletResponse response) {
        if (tokens.length != 1) {
            throw new InvalidCookieException("the cookie is none of ours");
        }
        String hash = Sha256.hex(tokens[0]);
        String username = signIns.find(hash).orElseThrow(() -> new RememberMeAuthenticationException("has ended"));
        SignedIn account = accounts.find(username);
        request.getSession().setAttribute(ATTRIBUTE, hash);
        return account;
    }

    @Override
    public void logout(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Authentication authentication) {
        Optional.ofNullable(request.getSession(false)).flatMap(SignInCookie::of).ifPresent(signIns::end);
        if (response != null) {
            super.logout(request, response, authentication);
        }
    }

    private static boolean asksForPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
