package org.gridboard.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.gridboard.access.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Who may come in: who is on this machine to the management port; map data by a chain which answers with a status; pages
 * for everybody by a third; all others by a fourth, with a login page.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Looks at the lock only after the password, so that the answer and its time say nothing of the account. */
    @Bean
    AuthenticationProvider authenticationProvider(SignIn signIn, PasswordEncoder passwordEncoder) {
        var provider = new DaoAuthenticationProvider(signIn::find);
        provider.setPasswordEncoder(passwordEncoder);
        provider.setPreAuthenticationChecks(account -> {});
        provider.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        return provider;
    }

    /** The port is bound to the loopback address: whoever reaches it may read it (decision 039). */
    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http, ManagementPort port) {
        return http.securityMatcher(port)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain data(HttpSecurity http, SecurityHeaders headers) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .hasAnyRole(Role.names()))
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .requestCache(cache -> cache.disable())
                .headers(headers)
                .build();
    }

    /** Pages for everybody, and whether this node is there: no session is looked for and none is made. */
    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http, SecurityHeaders headers) {
        return http.securityMatcher("/g/**", "/livez", "/readyz")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers)
                .build();
    }

    /** An address that is no page goes to Vaadin as well, whose answer says so in the user's language. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, SecurityHeaders headers, OpenSessions sessions, SignInCookie cookie) {
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll())
                .headers(headers.first())
                .sessionManagement(management -> management.addSessionAuthenticationStrategy(sessions))
                .rememberMe(resuming -> resuming.rememberMeServices(cookie))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        pages -> pages.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated))
                .build();
    }
}
