package dev.zhixing.base.kernel;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Which stretch of a list is asked for.
 *
 * @param limit 1 … the list's own maximum
 * @param after the ordering values of the last row already seen, empty for the beginning
 */
public record PageRequest(int limit, List<String> after) {

    private static final String SEPARATOR = "\u001f";

    public PageRequest {
        after = List.copyOf(after);
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, List.of());
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    /** Ordering values as one opaque word. */
    public static String cursor(List<String> values) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads an opaque word back.
     *
     * @throws IllegalArgumentException if it is not one of ours
     */
    public static List<String> values(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return List.of();
        }
        var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        return List.of(text.split(SEPARATOR, -1));
    }
}
