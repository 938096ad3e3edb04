package dev.zhixing.work.goals;

import java.util.Map;

/**
 * Why something stands as it does, to be said in the reader's language later.
 *
 * @param key a message key of any room
 * @param facts values by name; one that starts with {@code @} is itself a message key. Codes and
 *     ISO dates as they are
 */
public record Reason(String key, Map<String, String> facts) {

    public Reason {
        facts = Map.copyOf(facts);
    }

    public static Reason of(String key) {
        return new Reason(key, Map.of());
    }
}
