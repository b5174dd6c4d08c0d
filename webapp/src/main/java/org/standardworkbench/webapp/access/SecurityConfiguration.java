package org.standardworkbench.webapp.access;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The rules of the web server: what is open to everybody is the sign-in page and what pages are made of; everything else is for those
 * who have signed in, and releases for others if the administrator says so. What a person may do is decided by {@link Rights}.
 *
 * @see "docs/decisions/0011-passwords-by-argon2.md"
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] PARTS_OF_PAGES = {"/*.css", "/*.js", "/*.svg", "/vendor/**", "/favicon.ico"};
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES),
                        "bcrypt", new BCryptPasswordEncoder(12)));
    }

    /** Views are opened or not by the words that {@link Needs} puts on them, at one place. */
    @Bean
    static NavigationAccessControlConfigurer noSecondControl() {
        return new NavigationAccessControlConfigurer().disabled();
    }

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http,
            Access access,
            AccountTables tables,
            People people,
            RequestUtil requests,
            ProviderSignIn elsewhere,
            ContentPolicy policy)
            throws Exception {
        http.with(VaadinSecurityConfigurer.vaadin(), pages -> pages.enableNavigationAccessControl(false)
                        .enableAuthorizedRequestsConfiguration(false)
                        .enableRequestCacheConfiguration(false)
                        .enableExceptionHandlingConfiguration(false)
                        .enableLogoutConfiguration(false))
                .csrf(forgery -> forgery.ignoringRequestMatchers(TokenSignIn::shown))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .addFilterBefore(new TokenSignIn(tables, people), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requestsTo -> requestsTo
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(PARTS_OF_PAGES)
                        .permitAll()
                        .requestMatchers(VaadinSecurityConfigurer.getDefaultHttpSecurityPermitMatcher())
                        .permitAll()
                        .requestMatchers(requests::isFrameworkInternalRequest)
                        .permitAll()
                        .requestMatchers(SignInAddress.PATH)
                        .permitAll()
                        .anyRequest()
                        .access((who, what) -> new AuthorizationDecision(
                                access.person().signedIn() || access.may(Action.READ_VERSIONS, Subject.ANYWHERE))))
                .formLogin(form -> form.loginPage(SignInAddress.PATH)
                        .loginProcessingUrl(SignInAddress.PATH)
                        .successHandler(
                                (request, response, who) -> response.sendRedirect(SignInAddress.target(request)))
                        .failureHandler(SecurityConfiguration::notSignedIn))
                .logout(out -> out.disable())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(SecurityConfiguration::signIn)
                        .accessDeniedHandler(SecurityConfiguration::refuse));
        elsewhere.addTo(http);
        http.headers(
                headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(policy.withoutMarks()))
                        .referrerPolicy(referrer -> referrer.policy(ContentPolicy.REFERRER))
                        .permissionsPolicyHeader(devices -> devices.policy(ContentPolicy.DEVICES)));
        return http.build();
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response, Exception problem)
            throws IOException {
        if (ApiRefusals.isApi(request)) {
            ApiRefusals.signIn(request, response, problem);
        } else {
            response.sendRedirect(SignInAddress.before(request));
        }
    }

    /** Somebody whose account was disabled meanwhile, or a request that was forged or comes from a page that became old. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, Exception problem)
            throws IOException {
        if (ApiRefusals.isApi(request)) {
            ApiRefusals.forged(request, response, problem);
        } else {
            response.sendRedirect(SignInAddress.PATH + "?problem=old");
        }
    }

    private static void notSignedIn(HttpServletRequest request, HttpServletResponse response, Exception problem)
            throws IOException {
        response.sendRedirect(SignInAddress.again(request, problem));
    }
}
