package org.gridboard.card;

import jakarta.servlet.http.HttpServletRequest;
import org.gridboard.code.AreaCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Under which address the world reaches the public pages. */
@Component
public class PublicAddress {

    private final String configured;

    /** @param configured scheme, host and path; empty for the host that a request names */
    PublicAddress(@Value("${gridboard.public-address:}") String configured) {
        this.configured = configured.strip().replaceFirst("/+$", "");
    }

    /** The absolute address of a grid's public page. */
    public String of(AreaCode grid, HttpServletRequest request) {
        String base = configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : configured;
        return base + "/g/" + grid;
    }
}
