package dev.zhixing.base.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * How many requests are in the house at once. What waits for the database needs memory too, and
 * whoever would wait for long is better told so at once. Streams of live events stay for hours,
 * cost little and are counted elsewhere.
 */
@Component
@Order(Crowd.BEFORE_THE_DOOR)
class Crowd extends OncePerRequestFilter {

    /** After the language of the request is known, before anybody is asked for his session. */
    static final int BEFORE_THE_DOOR = -101;

    private static final int MOST = 200;
    private static final int SECONDS = 2;

    private final Problems problems;
    private final Semaphore places;

    @Autowired
    Crowd(Problems problems) {
        this(problems, MOST);
    }

    Crowd(Problems problems, int most) {
        this.problems = problems;
        this.places = new Semaphore(most);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") || path.equals("/api/live");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS));
            problems.write(
                    response,
                    problems.plain(
                            "crowded",
                            HttpStatus.SERVICE_UNAVAILABLE,
                            Map.of("seconds", SECONDS),
                            null));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
