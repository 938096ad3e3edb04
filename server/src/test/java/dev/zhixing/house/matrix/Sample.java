package dev.zhixing.house.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One request of {@code matrix/samples.txt}.
 *
 * <p>Flags: {@code gone} a permitted caller may find that an earlier one has removed it; {@code
 * fresh} it acts, so every caller gets a thing of his own; {@code last} it changes what the others
 * stand on; {@code skip} left out on purpose, with a reason.
 */
record Sample(String method, String path, String query, String body, String flags) {

    private static final String UPLOAD = "file:";

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
                cells[4].strip());
    }

    boolean gone() {
        return flags.contains("gone");
    }

    boolean fresh() {
        return flags.contains("fresh");
    }

    boolean last() {
        return flags.contains("last");
    }

    boolean skip() {
        return flags.startsWith("skip");
    }

    /** Whether it names a thing inside of a plan that could be one of another plan. */
    boolean namesChild() {
        return names("{itemId}")
                || names("{binnedItemId}")
                || names("{levellingId}")
                || names("{simulationId}")
                || path.contains("/links/{linkId}");
    }

    boolean isUpload() {
        return body.startsWith(UPLOAD);
    }

    String fileName() {
        return body.substring(UPLOAD.length(), body.indexOf('='));
    }

    byte[] fileContent() {
        return body.substring(body.indexOf('=') + 1)
                .replace("\\n", "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether this is a request for the operation with that pattern. */
    boolean isOf(String verb, String pattern) {
        return method.equals(verb)
                && (path.equals(pattern)
                        || path.replaceAll("\\{[^}]+}", "x")
                                .matches(pattern.replaceAll("\\{[^}]+}", "[^/]+")));
    }

    /** Whether it names one of the ids a relation has, by its key in braces. */
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
