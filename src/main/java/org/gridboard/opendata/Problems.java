package org.gridboard.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.json.JsonMapper;

/** What the door answers where it answers no data. What lies outside the key's scope looks like what does not exist. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(RefusedException refused, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, request, refused.key(), refused.params());
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, request, "opendata.problem.missing", missing.getParameterName());
    }

    @ExceptionHandler
    ResponseEntity<Problem> unknown(OutOfScopeException unknown, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, request, "opendata.problem.unknown");
    }

    @ExceptionHandler
    ResponseEntity<Problem> nothing(NoSuchPageException nothing, HttpServletRequest request) {
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return reading
                ? answer(HttpStatus.NOT_FOUND, request, "opendata.problem.page")
                : answer(HttpStatus.METHOD_NOT_ALLOWED, request, "opendata.problem.readOnly");
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Problem> away(Exception away, HttpServletRequest request) {
        LOG.warn("open data could not be read", away);
        return answer(HttpStatus.SERVICE_UNAVAILABLE, request, "opendata.problem.away");
    }

    /** For what is answered before any controller is asked. */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(Problem.MEDIA_TYPE.toString());
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, AskedLanguage.of(request).toLanguageTag());
        byte[] body = JsonMapper.shared()
                .writeValueAsString(Problem.of(status, texts.get(AskedLanguage.of(request), key)))
                .getBytes(StandardCharsets.UTF_8);
        response.getOutputStream().write(body);
    }

    private ResponseEntity<Problem> answer(
            HttpStatus status, HttpServletRequest request, String key, Object... params) {
        Locale locale = AskedLanguage.of(request);
        return ResponseEntity.status(status)
                .contentType(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(Problem.of(status, texts.get(locale, key, params)));
    }
}
