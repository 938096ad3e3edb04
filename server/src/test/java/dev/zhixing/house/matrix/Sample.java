package dev.zhixing.house.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One request of {@code matrix/samples.txt}.
 *
 * @param gone a permitted caller may find that an earlier one has removed it
 * @param skip left out on purpose, with a reason
 */
record Sample(String method, String path, String query, String body, boolean gone, boolean skip) {

    static List<Sample> all() {
        try (var text = Sample.class.getResourceAsStream("/matrix/samples.txt")) {
            if (text == null) {
                throw new IllegalStateException("matrix/samples.txt is missing.");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Sample::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Sample read(String line) {
        String[] cells = line.split("\\|", 5);
        return new Sample(
                cells[0].strip(),
                cells[1].strip(),
                cells[2].strip(),
                cells[3].strip(),
                cells[4].strip().startsWith("gone"),
                cells[4].strip().startsWith("skip"));
    }

    /** Whether this is a request for the operation with that pattern. */
    boolean isOf(String verb, String pattern) {
        return method.equals(verb)
                && (path.equals(pattern)
                        || path.replaceAll("\\{[^}]+}", "x")
                                .matches(pattern.replaceAll("\\{[^}]+}", "[^/]+")));
    }

    boolean names(String id) {
        return path.contains(id) || query.contains(id) || body.contains(id);
    }

    String address(Map<String, String> ids) {
        String full = query.isEmpty() ? path : path + "?" + query;
        return filled(full, ids);
    }

    String content(Map<String, String> ids) {
        return filled(body, ids);
    }

    private static String filled(String text, Map<String, String> ids) {
        String filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }
}
