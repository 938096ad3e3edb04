package dev.zhixing.work.plans;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How a plan or item looks against its dates.
 *
 * @param value what counts: the override, or what was computed
 * @param reason one sentence
 */
public record Health(
        HealthValue value, String reason, HealthValue computed, @Nullable HealthOverride override) {

    /** Somebody says otherwise, and why. */
    public record HealthOverride(
            HealthValue value, String reason, @Nullable Party by, Instant at) {}
}
