package dev.zhixing.base.api;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.Stale;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns whatever goes wrong in an operation into problem details. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused) {
        var answer = answer(problems.of(refused));
        Object wait = refused.breaches().getFirst().facts().get("seconds");
        return answer.getStatusCode().value() == 429 && wait != null
                ? ResponseEntity.status(429)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait))
                        .body(answer.getBody())
                : answer;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    ResponseEntity<Problem> notFound() {
        return answer(problems.notFound());
    }

    @ExceptionHandler
    ResponseEntity<Problem> stale(Stale stale) {
        return answer(
                problems.plain("stale", HttpStatus.PRECONDITION_FAILED, Map.of(), stale.current()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException failure) {
        if (RequestLimits.isTooLarge(failure)) {
            return tooLarge();
        }
        if (RequestLimits.isBusy(failure)) {
            return refused(RequestLimits.busy());
        }
        if (failure.getCause() instanceof DatabindException databind) {
            String path = path(databind);
            if (databind instanceof UnrecognizedPropertyException) {
                return refuse(path, ApiProblem.UNKNOWN_PROPERTY, Map.of("path", path));
            }
            if (databind.getCause() instanceof Refused inner) {
                Breach breach = inner.breaches().getFirst();
                if (!(breach.code() instanceof ApiProblem problem)) {
                    return refused(inner);
                }
                var facts = new HashMap<>(breach.facts());
                facts.put("path", path);
                return refuse(path, problem, facts);
            }
            return refuse(path, ApiProblem.BAD_VALUE, Map.of("path", path));
        }
        return refuse("", ApiProblem.UNREADABLE, Map.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException failure) {
        return answer(
                problems.of(
                        new Refused(
                                failure.getBindingResult().getFieldErrors().stream()
                                        .map(
                                                field ->
                                                        new Breach(
                                                                field.getField(),
                                                                "NotBlank".equals(field.getCode())
                                                                                || "NotNull"
                                                                                        .equals(
                                                                                                field
                                                                                                        .getCode())
                                                                        ? ApiProblem.MISSING_VALUE
                                                                        : ApiProblem.BAD_VALUE,
                                                                Map.of("path", field.getField())))
                                        .toList())));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(HandlerMethodValidationException failure) {
        String name =
                failure.getParameterValidationResults().stream()
                        .findFirst()
                        .map(result -> result.getMethodParameter().getParameterName())
                        .orElse("");
        return refuse(name, ApiProblem.BAD_VALUE, Map.of("path", name));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException failure) {
        String name = failure.getParameterName();
        return refuse(name, ApiProblem.MISSING_VALUE, Map.of("path", name));
    }

    /** A malformed id in the path names nothing that exists; elsewhere it is a bad value. */
    @ExceptionHandler
    ResponseEntity<Problem> mismatch(MethodArgumentTypeMismatchException failure) {
        if (failure.getParameter()
                .hasParameterAnnotation(
                        org.springframework.web.bind.annotation.PathVariable.class)) {
            return notFound();
        }
        return refuse(failure.getName(), ApiProblem.BAD_VALUE, Map.of("path", failure.getName()));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<Problem> tooLarge() {
        return answer(problems.plain("too-large", HttpStatus.CONTENT_TOO_LARGE, Map.of(), null));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadableForm(MultipartException failure) {
        return answer(problems.plain("http-400", HttpStatus.BAD_REQUEST, Map.of(), null));
    }

    /** Two did the same at the same moment, and this one came second: see {@code SecondTry}. */
    @ExceptionHandler({DuplicateKeyException.class, ConcurrencyFailureException.class})
    ResponseEntity<Problem> tooLate(Exception failure, HttpServletRequest request) {
        LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), failure.toString());
        return refuse("", ApiProblem.AT_THE_SAME_MOMENT, Map.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> anythingElse(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(problems.ofStatus(status));
        }
        if (Outage.isBeneath(failure)) {
            LOG.error("The database cannot be reached: {}", failure.toString());
            return answer(problems.plain("outage", HttpStatus.SERVICE_UNAVAILABLE, Map.of(), null));
        }
        String id = UUID.randomUUID().toString();
        LOG.error("Fault {} in {} {}", id, request.getMethod(), request.getRequestURI(), failure);
        return answer(
                problems.plain("fault", HttpStatus.INTERNAL_SERVER_ERROR, Map.of("id", id), null));
    }

    private ResponseEntity<Problem> refuse(
            String path, ApiProblem code, Map<String, Object> facts) {
        return answer(problems.of(new Refused(List.of(new Breach(path, code, facts)))));
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String path(DatabindException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() != null) {
                String name = step.getPropertyName();
                path.append(path.isEmpty() ? "" : ".")
                        .append(StorableText.isStorable(name) ? name : "?");
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }
}
