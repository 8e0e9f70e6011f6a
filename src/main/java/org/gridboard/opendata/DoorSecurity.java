package org.gridboard.opendata;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The chain of the door: a key with every request, no session, no cookie, nothing for pages of other sites (CORS is off),
 * and nothing that a browser would run.
 */
@Configuration(proxyBeanMethods = false)
class DoorSecurity {

    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain openData(HttpSecurity http, TokenBook book, DoorLimits limits, Problems problems, Clock clock) {
        return http.securityMatcher("/open/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole("DATA_READER"))
                .addFilterBefore(new TokenFilter(book, limits, problems, clock), AnonymousAuthenticationFilter.class)
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(POLICY)))
                .build();
    }
}
