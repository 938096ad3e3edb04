package dev.zhixing.shared.activity.trail;

import dev.zhixing.base.kernel.FieldChange;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes JSON in the one form of RFC 8785, so that equal content has an equal hash. Source: RFC
 * 8785 section 3.2.2.2 for strings.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    static String changes(List<FieldChange> changes) {
        return changes.stream()
                .map(
                        change ->
                                "{\"after\":%s,\"before\":%s,\"field\":%s}"
                                        .formatted(
                                                string(change.after()),
                                                string(change.before()),
                                                string(change.field())))
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String string(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (unit < 0x20) {
                        quoted.append("\\u%04x".formatted((int) unit));
                    } else {
                        quoted.append(unit);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
