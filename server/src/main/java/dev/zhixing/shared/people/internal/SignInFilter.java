package dev.zhixing.shared.people.internal;

import dev.zhixing.base.api.Problems;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.PeopleProblem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the caller by cookie or bearer token. A changing request that comes with the cookie
 * must come from our own pages.
 */
final class SignInFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Sessions sessions;
    private final Problems problems;

    SignInFilter(Sessions sessions, Problems problems) {
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Sessions.Caller> caller = recognise(request);
        if (!READING.contains(request.getMethod())
                && bearer(request).isEmpty()
                && isForeign(request)) {
            problems.write(response, problems.of(new Refused(PeopleProblem.FOREIGN_ORIGIN)));
            return;
        }
        caller.ifPresent(
                known -> {
                    var context = SecurityContextHolder.createEmptyContext();
                    context.setAuthentication(new SignedIn(known));
                    SecurityContextHolder.setContext(context);
                });
        chain.doFilter(request, response);
    }

    private Optional<Sessions.Caller> recognise(HttpServletRequest request) {
        Optional<String> token = bearer(request);
        return token.isPresent()
                ? sessions.byToken(token.get())
                : SessionCookie.read(request).flatMap(sessions::bySession);
    }

    static Optional<String> bearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith("Bearer ")
                ? Optional.of(header.substring(7).strip())
                : Optional.empty();
    }

    /**
     * By what the browser itself says; programs without these headers hold no cookie of a browser.
     */
    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false;
        }
        String host = request.getHeader(HttpHeaders.HOST);
        return !origin.equals("http://" + host) && !origin.equals("https://" + host);
    }

    /** A recognised caller in Spring Security's terms; its name is the person's id. */
    static final class SignedIn extends AbstractAuthenticationToken {

        private static final long serialVersionUID = 1;

        private final transient Sessions.Caller caller;

        SignedIn(Sessions.Caller caller) {
            super(AuthorityUtils.NO_AUTHORITIES);
            this.caller = caller;
            setAuthenticated(true);
        }

        Sessions.Caller caller() {
            return caller;
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return caller.actor().id().value().toString();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SignedIn that && caller.equals(that.caller);
        }

        @Override
        public int hashCode() {
            return caller.hashCode();
        }
    }
}
