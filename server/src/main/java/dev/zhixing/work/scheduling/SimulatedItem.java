package dev.zhixing.work.scheduling;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a simulation says about one item.
 *
 * @param planned last day as planned
 * @param criticality share of samples in which it decides the plan's finish, 0 to 1
 * @param sensitivity correlation of its duration with the plan's finish, -1 to 1
 */
public record SimulatedItem(
        UUID itemId,
        String outline,
        @Nullable String code,
        String name,
        LocalDate planned,
        LocalDate p50,
        LocalDate p80,
        double criticality,
        double sensitivity) {}
