package org.gridboard.opendata;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * An answer that says in one sentence why there is none (RFC 9457).
 *
 * @param detail the sentence, in the language asked for
 */
record Problem(String type, String title, int status, String detail) {

    static final MediaType MEDIA_TYPE = MediaType.APPLICATION_PROBLEM_JSON;

    static Problem of(HttpStatus status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail);
    }
}
