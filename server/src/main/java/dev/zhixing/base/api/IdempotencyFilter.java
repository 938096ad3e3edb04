package dev.zhixing.base.api;

import dev.zhixing.base.kernel.Refused;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code Idempotency-Key}: the same creating call sent again, after a break or by two clicks, has
 * one effect and gets the first answer. The key is stored in the transaction of the command itself,
 * so that neither can exist without the other; a second call in flight waits for the first.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class IdempotencyFilter extends OncePerRequestFilter {

    private final TransactionTemplate transaction;
    private final IdempotencyKeys keys;
    private final Problems problems;

    IdempotencyFilter(TransactionTemplate transaction, IdempotencyKeys keys, Problems problems) {
        this.transaction = transaction;
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getMethod().equals("POST")
                || request.getHeader("Idempotency-Key") == null
                || request.getUserPrincipal() == null
                || (type != null && type.startsWith("multipart/"))
                || answersSecret(request.getRequestURI());
    }

    /**
     * An answer that holds a password or a token is shown once and never kept; and what counts
     * wrong tries does so in a transaction of its own, beside which none may wait.
     */
    private static boolean answersSecret(String address) {
        return address.endsWith("/account")
                || address.endsWith("/me/password")
                || address.endsWith("/account/password")
                || address.endsWith("/me/tokens");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = request.getHeader("Idempotency-Key");
        if (!key.matches("[\\x21-\\x7e]{8,200}")) {
            problems.write(response, problems.of(new Refused(ApiProblem.BAD_KEY)));
            return;
        }
        byte[] body = request.getInputStream().readAllBytes();
        UUID caller = UUID.fromString(request.getUserPrincipal().getName());
        byte[] hash = hash(request, body);
        var buffered = new ContentCachingResponseWrapper(response);
        Optional<IdempotencyKeys.Answer> earlier =
                perform(new RereadableRequest(request, body), buffered, chain, caller, key, hash);
        if (earlier.isPresent()) {
            replay(response, earlier.get(), hash);
        } else {
            buffered.copyBodyToResponse();
        }
    }

    /**
     * Runs the call in one transaction with its key; answers the earlier answer if there is one.
     */
    private Optional<IdempotencyKeys.Answer> perform(
            HttpServletRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            UUID caller,
            String key,
            byte[] hash)
            throws ServletException {
        try {
            IdempotencyKeys.@Nullable Answer earlier =
                    transaction.execute(
                            status -> {
                                Optional<IdempotencyKeys.Answer> known =
                                        keys.claim(caller, key, hash);
                                if (known.isPresent()) {
                                    return known.get();
                                }
                                try {
                                    chain.doFilter(request, response);
                                } catch (IOException failure) {
                                    throw new UncheckedIOException(failure);
                                } catch (ServletException failure) {
                                    throw new IllegalStateException(failure);
                                }
                                if (response.getStatus() >= 400) {
                                    status.setRollbackOnly();
                                } else {
                                    keys.remember(caller, key, response);
                                }
                                return null;
                            });
            return Optional.ofNullable(earlier);
        } catch (UncheckedIOException | IllegalStateException failure) {
            throw new ServletException(failure);
        }
    }

    private void replay(HttpServletResponse response, IdempotencyKeys.Answer earlier, byte[] hash)
            throws IOException {
        if (!Arrays.equals(earlier.requestHash(), hash)) {
            problems.write(response, problems.of(new Refused(ApiProblem.KEY_REUSED)));
            return;
        }
        response.setStatus(earlier.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (earlier.etag() != null) {
            response.setHeader("ETag", earlier.etag());
        }
        if (earlier.contentType() != null) {
            response.setContentType(earlier.contentType());
        }
        response.getOutputStream().write(earlier.body());
    }

    private static byte[] hash(HttpServletRequest request, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    request.getRequestURI().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
