package dev.zhixing.work.goals;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * An ability that a strategic goal needs.
 *
 * @param action what is done to build it
 * @param progress whole percent
 */
public record GoalAbility(
        UUID id,
        String name,
        @Nullable String action,
        AbilityState state,
        int progress,
        int version) {

    /** How far it is built. */
    public enum AbilityState {
        PLANNED,
        BUILDING,
        READY
    }
}
