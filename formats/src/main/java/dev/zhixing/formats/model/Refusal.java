package dev.zhixing.formats.model;

import java.util.Map;

/**
 * Why a file was not read.
 *
 * @param facts values named in the message, by name
 * @param message one sentence that says what to do
 */
public record Refusal(RefusalCode code, Map<String, String> facts, Words message) {
    public Refusal {
        facts = Map.copyOf(facts);
    }

    /** A refusal with its message filled in from the facts. */
    public static Refusal of(RefusalCode code, Map<String, String> facts) {
        return new Refusal(code, facts, code.sentence(facts));
    }

    public static Refusal of(RefusalCode code) {
        return of(code, Map.of());
    }
}
