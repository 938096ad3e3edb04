package dev.zhixing.base.api;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.ProblemCode;
import dev.zhixing.base.kernel.ProblemCode.Refusal;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.words.Texts;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Puts refusals into words, in the reader's language. The only place where a problem is made. */
@Component
public class Problems {

    private final Texts texts;
    private final JsonMapper json;

    Problems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public Problem of(Refused refused) {
        List<Problem.Error> errors =
                refused.breaches().stream()
                        .map(
                                breach ->
                                        new Problem.Error(
                                                breach.path(),
                                                breach.code().room() + "/" + breach.code().slug(),
                                                sentence(breach)))
                        .toList();
        Breach first = refused.breaches().getFirst();
        return new Problem(
                "/problems/%s/%s".formatted(first.code().room(), first.code().slug()),
                title(first.code().kind()),
                status(first.code().kind()),
                errors.getFirst().message(),
                null,
                first.facts(),
                errors,
                null);
    }

    public Problem notFound() {
        return plain("not-found", HttpStatus.NOT_FOUND, Map.of(), null);
    }

    /** What the door says of a status; of one nobody wrote a sentence for, that it is refused. */
    public Problem ofStatus(HttpStatus status) {
        String slug = "http-" + status.value();
        boolean written = texts.find(Texts.reader(), "problem.api." + slug, Map.of()).isPresent();
        return plain(written ? slug : "http-other", status, Map.of(), null);
    }

    /** A problem of the door itself; {@code slug} names both its type and its sentence. */
    public Problem plain(
            String slug, HttpStatus status, Map<String, Object> facts, @Nullable Object current) {
        return new Problem(
                "/problems/api/" + slug,
                texts.say("title.api." + slug),
                status.value(),
                texts.say("problem.api." + slug, facts),
                null,
                facts,
                List.of(),
                current);
    }

    /** Answers outside of a controller: filters and the container's own errors. */
    public void write(HttpServletResponse response, Problem problem) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private String sentence(Breach breach) {
        return texts.say(
                "problem.%s.%s".formatted(breach.code().room(), breach.code().slug()),
                breach.facts());
    }

    private String title(Refusal kind) {
        return texts.say("title.refusal." + kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static int status(Refusal kind) {
        return switch (kind) {
            case SHAPE -> 400;
            case RULE -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case TOO_MANY -> 429;
            case OUTAGE -> 503;
        };
    }

    /** Whether a code's sentence is written, for the test that none is missing. */
    public boolean hasSentence(java.util.Locale language, ProblemCode code) {
        return texts.find(language, "problem.%s.%s".formatted(code.room(), code.slug()), Map.of())
                .isPresent();
    }
}
