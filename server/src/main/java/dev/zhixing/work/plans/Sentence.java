package dev.zhixing.work.plans;

import java.util.Map;

/**
 * Something to say in the reader's language, later.
 *
 * @param key a message key
 * @param facts values by name; a value that starts with {@code @} is itself a message key
 */
public record Sentence(String key, Map<String, String> facts) {

    public Sentence {
        facts = Map.copyOf(facts);
    }

    public static Sentence of(String key) {
        return new Sentence(key, Map.of());
    }
}
