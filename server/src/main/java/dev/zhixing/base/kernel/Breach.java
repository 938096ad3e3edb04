package dev.zhixing.base.kernel;

import java.util.Map;

/**
 * One rule that was broken.
 *
 * @param path the property that broke it, as in the request body, or empty
 * @param facts values for the sentence, by name
 */
public record Breach(String path, ProblemCode code, Map<String, Object> facts) {

    public Breach {
        facts = Map.copyOf(facts);
    }

    public Breach(String path, ProblemCode code) {
        this(path, code, Map.of());
    }
}
