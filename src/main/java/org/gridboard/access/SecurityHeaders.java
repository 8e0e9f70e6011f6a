package org.gridboard.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What the browser is told to refuse. Spring Security adds no-sniff, and HSTS where the request came by https. */
@Component
class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    /** Vaadin needs eval and inline scripts and styles: docs/decisions/020-content-security-policy.md. */
    private static final String POLICY = "default-src 'self'; "
            + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob: %s; "
            + "font-src 'self' data:; "
            + "connect-src 'self'; "
            + "worker-src 'self' blob:; "
            + "object-src 'none'; "
            + "base-uri 'self'; "
            + "form-action 'self'; "
            + "frame-src 'none'; "
            + "frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), display-capture=()";

    private final String policy;

    /** @param imageHosts hosts of base map tiles, apart from the own one, separated by spaces */
    SecurityHeaders(@Value("${gridboard.csp.img-src:}") String imageHosts) {
        policy = POLICY.formatted(imageHosts.strip());
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
    }
}
