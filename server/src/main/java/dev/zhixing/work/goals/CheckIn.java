package dev.zhixing.work.goals;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Where somebody said a goal or key result was.
 *
 * @param keyResultId null when it is about the goal's own figure
 * @param confidence 0 to 10
 * @param reason why it is so
 */
public record CheckIn(
        UUID id,
        @Nullable UUID keyResultId,
        @Nullable BigDecimal value,
        @Nullable Integer confidence,
        @Nullable String reason,
        @Nullable Party by,
        Instant at) {}
