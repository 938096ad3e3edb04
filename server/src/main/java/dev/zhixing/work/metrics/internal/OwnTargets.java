package dev.zhixing.work.metrics.internal;

import dev.zhixing.work.metrics.Direction;
import dev.zhixing.work.metrics.Lines;
import dev.zhixing.work.metrics.MetricCard;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/** Targets that single periods have of their own. */
final class OwnTargets {

    private OwnTargets() {}

    /** What a period is held against: its own target, or the card's. */
    static Lines lines(
            MetricCard card,
            @Nullable Map<LocalDate, CardParts.OwnTarget> targets,
            LocalDate start) {
        CardParts.OwnTarget own = targets == null ? null : targets.get(start);
        return own == null || card.lines().direction() == Direction.WITHIN
                ? card.lines()
                : card.lines().with(own.target(), own.warning(), own.alarm());
    }
}
