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

/**
 * Keeps out what no operation takes: bodies above {@value #MOST_BYTES} bytes that are no files, and
 * characters in the query that are none, or that the database cannot compare with anything.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class RequestLimits extends OncePerRequestFilter {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Problems problems;

    RequestLimits(Problems problems) {
        this.problems = problems;
    }

    /** Whether this failure comes from a body above the limit. */
    static boolean isTooLarge(@Nullable Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof TooLarge) {
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
        try {
            if (request.getContentLengthLong() > MOST_BYTES) {
                throw new TooLarge();
            }
            chain.doFilter(new Limited(request), response);
        } catch (TooLarge failure) {
            problems.write(
                    response,
                    problems.plain("too-large", HttpStatus.CONTENT_TOO_LARGE, Map.of(), null));
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

    private static final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream());
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream in;
        private long read;

        LimitedStream(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = in.read(into, from, length);
            count(count);
            return count;
        }

        private void count(int more) throws TooLarge {
            read += Math.max(0, more);
            if (read > MOST_BYTES) {
                throw new TooLarge();
            }
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
