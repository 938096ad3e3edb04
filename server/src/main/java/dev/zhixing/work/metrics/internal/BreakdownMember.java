package dev.zhixing.work.metrics.internal;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A team, channel or product that an indicator is told apart by.
 *
 * @param active false for one that was taken out and is kept for its readings
 */
public record BreakdownMember(
        UUID id, UUID metricId, String name, BigDecimal weight, boolean active) {

    static @Nullable String names(List<BreakdownMember> members) {
        return members.isEmpty()
                ? null
                : members.stream()
                        .filter(BreakdownMember::active)
                        .map(BreakdownMember::name)
                        .collect(Collectors.joining("、"));
    }
}
