package dev.zhixing.shared.people.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

import java.time.Duration;
import java.util.Optional;

/**
 * The cookie that holds the session word; host-bound and secure wherever the page came by HTTPS.
 */
public final class SessionCookie {

    private static final String PLAIN = "zx_session";
    private static final String SECURE = "__Host-zx_session";

    private SessionCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        String name = request.isSecure() ? SECURE : PLAIN;
        for (var cookie : cookies) {
            if (cookie.getName().equals(name) && !cookie.getValue().isBlank()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** The Set-Cookie header; a null word takes the cookie away. */
    public static String write(
            HttpServletRequest request, @Nullable String word, @Nullable Duration keep) {
        boolean secure = request.isSecure();
        var cookie =
                ResponseCookie.from(secure ? SECURE : PLAIN, word == null ? "" : word)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Strict");
        if (word == null) {
            cookie.maxAge(0);
        } else if (keep != null) {
            cookie.maxAge(keep);
        }
        return cookie.build().toString();
    }
}
