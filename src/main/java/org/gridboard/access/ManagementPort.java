package org.gridboard.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Requests that came in at the port of health and metrics. What a proxy says of ports does not count. */
@Component
class ManagementPort implements RequestMatcher {

    private final Environment environment;

    ManagementPort(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        Integer port = environment.getProperty("local.management.port", Integer.class);
        return port != null
                && request.getLocalPort() == port
                && !port.equals(environment.getProperty("local.server.port", Integer.class));
    }
}
