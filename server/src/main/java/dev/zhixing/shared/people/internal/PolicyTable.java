package dev.zhixing.shared.people.internal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code policy.csv}: every operation and who may call it, written by hand beside the code. An
 * operation that is not in it is refused; the rights matrix is generated from it.
 *
 * <p>Columns: method, path, who ({@code anonymous}, {@code signed-in}, {@code administrator}),
 * subject (the kind whose guard decides, or {@code -}), right (SEE … MANAGE, or {@code -}), note.
 */
@Component
public class PolicyTable {

    /** Who is let through the door at all. */
    public enum Who {
        ANONYMOUS,
        SIGNED_IN,
        ADMINISTRATOR
    }

    /** One line of the table. */
    public record Line(
            String method, String path, Who who, String subject, String right, String note) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();

    PolicyTable() {
        String table;
        try {
            table = new ClassPathResource("policy.csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(PolicyTable::read)
                .forEach(
                        line -> {
                            if (lines.put(key(line.method(), line.path()), line) != null) {
                                throw new IllegalStateException(
                                        "policy.csv lists %s %s twice."
                                                .formatted(line.method(), line.path()));
                            }
                        });
    }

    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    Optional<Line> find(String method, String pattern) {
        return Optional.ofNullable(lines.get(key(method, pattern)));
    }

    /** Anonymous operations have no ids in their paths, so the plain address decides. */
    boolean isAnonymous(HttpServletRequest request) {
        return find(request.getMethod(), request.getRequestURI())
                .filter(line -> line.who() == Who.ANONYMOUS)
                .isPresent();
    }

    private static Line read(String text) {
        String[] cells = text.split(",", 6);
        if (cells.length < 5) {
            throw new IllegalStateException("policy.csv: too few cells in: " + text);
        }
        return new Line(
                cells[0].strip(),
                cells[1].strip(),
                Who.valueOf(cells[2].strip().toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                cells[3].strip(),
                cells[4].strip(),
                cells.length > 5 ? cells[5].strip() : "");
    }

    private static String key(String method, String path) {
        return method + " " + path;
    }
}
