package dev.zhixing.base.api;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps out what no operation takes: bodies above {@value #MOST_BYTES} bytes that are no files, or
 * above {@value #MOST_OF_STRANGERS} bytes of somebody who is not signed in; and characters in the
 * query that are none, or that the database cannot compare with anything. Of large bodies, {@value
 * #LARGE_AT_ONCE} are handled at the same time, because each becomes several times its size in
 * memory.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class RequestLimits extends OncePerRequestFilter {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_OF_STRANGERS = 64 * 1024;
    private static final int LARGE_BYTES = 256 * 1024;
    private static final int LARGE_AT_ONCE = 4;
    private static final int SECONDS_TO_WAIT = 10;

    private final Problems problems;
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);

    RequestLimits(Problems problems) {
        this.problems = problems;
    }

    /** Whether this failure comes from a body above the limit. */
    static boolean isTooLarge(@Nullable Throwable failure) {
        return comesFrom(TooLarge.class, failure);
    }

    /** Whether this failure comes from too many large bodies at the same time. */
    static boolean isBusy(@Nullable Throwable failure) {
        return comesFrom(Busy.class, failure);
    }

    /** What to say then. */
    static Refused busy() {
        return new Refused(ApiProblem.BUSY, Map.of("seconds", SECONDS_TO_WAIT));
    }

    private static boolean comesFrom(
            Class<? extends IOException> kind, @Nullable Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (kind.isInstance(one)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (query != null && query.contains("%00")) {
            String path = nameBefore(query, query.indexOf("%00"));
            var breach = new Breach(path, ApiProblem.BAD_CHARACTERS, Map.of("path", path));
            problems.write(response, problems.of(new Refused(List.of(breach))));
            return;
        }
        if (isForm(request, "multipart/")) {
            chain.doFilter(request, response);
            return;
        }
        if (query != null && !isForm(request, "application/x-www-form-urlencoded")) {
            try {
                request.getParameterMap();
            } catch (IllegalStateException undecodable) {
                problems.write(
                        response,
                        problems.plain("http-400", HttpStatus.BAD_REQUEST, Map.of(), null));
                return;
            }
        }
        int most = request.getUserPrincipal() == null ? MOST_OF_STRANGERS : MOST_BYTES;
        var limited = new Limited(request, most, large);
        try {
            if (request.getContentLengthLong() > most) {
                throw new TooLarge();
            }
            chain.doFilter(limited, response);
        } catch (Busy failure) {
            problems.write(response, problems.of(busy()));
        } catch (TooLarge failure) {
            problems.write(
                    response,
                    problems.plain("too-large", HttpStatus.CONTENT_TOO_LARGE, Map.of(), null));
        } finally {
            limited.release();
        }
    }

    private static boolean isForm(HttpServletRequest request, String beginning) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    private static String nameBefore(String query, int at) {
        String name = query.substring(query.lastIndexOf('&', at) + 1, at);
        int end = name.indexOf('=');
        return end < 0 ? "" : name.substring(0, end);
    }

    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    private static final class Busy extends IOException {

        private static final long serialVersionUID = 1;
    }

    /** Counts what is read of the body, whether its length was told before or not. */
    private static final class Limited extends HttpServletRequestWrapper {

        private final int most;
        private final Semaphore large;
        private long read;
        private boolean isLarge;

        Limited(HttpServletRequest request, int most, Semaphore large) {
            super(request);
            this.most = most;
            this.large = large;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), this);
        }

        void count(int more) throws IOException {
            read += Math.max(0, more);
            if (read > most) {
                throw new TooLarge();
            }
            if (read > LARGE_BYTES && !isLarge) {
                try {
                    isLarge = large.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
                } catch (InterruptedException stopping) {
                    Thread.currentThread().interrupt();
                }
                if (!isLarge) {
                    throw new Busy();
                }
            }
        }

        void release() {
            if (isLarge) {
                isLarge = false;
                large.release();
            }
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream in;
        private final Limited counter;

        LimitedStream(ServletInputStream in, Limited counter) {
            this.in = in;
            this.counter = counter;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            counter.count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = in.read(into, from, length);
            counter.count(count);
            return count;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
