package dev.zhixing.shared.people;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Whoever can be named in a plan: a person, a unit, a post or somebody outside.
 *
 * @param detail a person's unit or role, shown small beside the name
 * @param active false for people who left and parties that were removed
 */
public record Party(Kind kind, UUID id, String name, @Nullable String detail, boolean active) {

    /** What sort of party it is. */
    public enum Kind {
        PERSON,
        UNIT,
        POST,
        EXTERNAL
    }
}
