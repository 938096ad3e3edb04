package dev.zhixing.shared.people.internal;

import dev.zhixing.base.api.Problems;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

import java.util.Map;

/**
 * The outer door: headers on every answer, and nothing under {@code /api} for somebody who is not
 * signed in but the few operations that the policy table lists as anonymous. What a signed-in
 * caller may do is decided by {@link PolicyDoor} and {@link dev.zhixing.shared.people.Access}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
                + " font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none';"
                + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain door(
            HttpSecurity http, Sessions sessions, Problems problems, PolicyTable policy)
            throws Exception {
        http.addFilterBefore(
                        new SignInFilter(sessions, problems), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ASYNC, DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(policy::isAnonymous)
                                        .permitAll()
                                        .requestMatchers("/api/**")
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .exceptionHandling(
                        failures ->
                                failures.authenticationEntryPoint(
                                                (_, response, _) ->
                                                        problems.write(
                                                                response,
                                                                problems.plain(
                                                                        "http-401",
                                                                        HttpStatus.UNAUTHORIZED,
                                                                        Map.of(),
                                                                        null)))
                                        .accessDeniedHandler(
                                                (_, response, _) ->
                                                        problems.write(
                                                                response, problems.notFound())))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp ->
                                                        csp.policyDirectives(
                                                                CONTENT_SECURITY_POLICY))
                                        .referrerPolicy(
                                                policyOf ->
                                                        policyOf.policy(ReferrerPolicy.SAME_ORIGIN))
                                        .httpStrictTransportSecurity(
                                                hsts ->
                                                        hsts.includeSubDomains(true)
                                                                .maxAgeInSeconds(31_536_000))
                                        .cacheControl(cache -> cache.disable())
                                        .addHeaderWriter(new ApiIsNeverStored())
                                        .addHeaderWriter(
                                                new StaticHeadersWriter(
                                                        "Cross-Origin-Opener-Policy",
                                                        "same-origin"))
                                        .addHeaderWriter(
                                                new StaticHeadersWriter(
                                                        "Cross-Origin-Resource-Policy",
                                                        "same-origin"))
                                        .addHeaderWriter(
                                                new StaticHeadersWriter(
                                                        "Permissions-Policy",
                                                        "camera=(), microphone=(),"
                                                                + " geolocation=()")))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> anonymous.principal("anonymous"));
        return http.build();
    }

    /** Spring would otherwise invent a user of its own with a printed password. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
