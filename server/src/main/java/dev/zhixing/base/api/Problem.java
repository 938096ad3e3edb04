package dev.zhixing.base.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Problem details (RFC 9457).
 *
 * @param type {@code /problems/<room>/<slug>}
 * @param detail one plain sentence in the reader's language: what is wrong and what to do
 * @param facts the values the sentence speaks of
 * @param errors every single breach, with the property that broke it
 * @param current the present representation, only when somebody else was faster (412)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        Map<String, Object> facts,
        List<Error> errors,
        @Nullable Object current) {

    /**
     * One breach.
     *
     * @param path property of the request body, dots between levels; empty when it is about the
     *     whole
     */
    public record Error(String path, String code, String message) {}
}
