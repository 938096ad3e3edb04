package dev.zhixing.base.kernel;

import java.util.Objects;
import java.util.UUID;

/**
 * Points at any thing of any room without importing that room.
 *
 * @param kind the word of the glossary, lower case: {@code plan}, {@code item}, {@code person} …
 */
public record SubjectRef(String kind, UUID id) {

    public SubjectRef {
        Objects.requireNonNull(id, "SubjectRef.id");
        if (!kind.matches("[a-z][a-z-]{1,30}")) {
            throw new IllegalArgumentException(
                    "SubjectRef.kind (%s) must be a lower-case word.".formatted(kind));
        }
    }

    public static SubjectRef of(String kind, Id id) {
        return new SubjectRef(kind, id.value());
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
