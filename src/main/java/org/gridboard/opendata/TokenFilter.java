package org.gridboard.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.gridboard.access.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who shows a good key, as the account it works as, for the length of the request. Everybody else is told what is
 * wrong, unless that happens too often.
 */
class TokenFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TokenFilter.class);
    private static final String SCHEME = "Bearer ";
    /** Longer ones are no keys and are not looked at. */
    private static final int LONGEST = 200;

    private final TokenBook book;
    private final DoorLimits limits;
    private final Problems problems;
    private final Clock clock;

    TokenFilter(TokenBook book, DoorLimits limits, Problems problems, Clock clock) {
        this.book = book;
        this.limits = limits;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> shown = shown(request);
        try {
            Optional<KnownToken> token =
                    shown.map(TokenSecret::new).map(TokenSecret::hash).flatMap(book::find);
            String problem = token.map(known -> known.problem(clock.instant()))
                    .orElse(shown.isEmpty() ? "opendata.problem.none" : "opendata.problem.wrong");
            if (token.isPresent() && problem.isEmpty()) {
                admit(token.get(), request, response, chain);
            } else {
                refuse(problem, request, response);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the keys to open data could not be read", e);
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "opendata.problem.away");
        }
    }

    private void admit(KnownToken token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = limits.waitOfToken(token.account().username());
        if (wait > 0) {
            tooOften(wait, request, response);
            return;
        }
        var signedIn = SignedIn.as(token.account());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            book.used(token.account().id());
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void refuse(String problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long wait = limits.waitOfAddress(request.getRemoteAddr());
        if (wait > 0) {
            tooOften(wait, request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"gridboard\"");
        problems.write(request, response, HttpStatus.UNAUTHORIZED, problem);
    }

    private void tooOften(long wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "opendata.problem.often");
    }

    private static Optional<String> shown(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header ->
                        header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && header.length() < LONGEST)
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
