package dev.zhixing.base.kernel;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * One field before and after.
 *
 * @param field name as in the API, e.g. {@code durationDays}
 * @param before the value as a person would read it in a list (a name rather than an id; codes of
 *     enumerations and ISO dates stay as they are), null when there was none
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {

    public boolean isChange() {
        return !Objects.equals(before, after);
    }
}
