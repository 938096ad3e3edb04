package dev.zhixing.formats.model;

import java.util.Map;

/**
 * Something about the file that a person should know.
 *
 * @param sheet name of the sheet; for CSV the name of the file
 * @param cell A1 address, or a range such as {@code G3:G5}
 * @param facts values named in the message, by name
 */
public record Problem(
        String sheet,
        String cell,
        Severity severity,
        ProblemCode code,
        Map<String, String> facts,
        Words message) {
    public Problem {
        facts = Map.copyOf(facts);
    }
}
