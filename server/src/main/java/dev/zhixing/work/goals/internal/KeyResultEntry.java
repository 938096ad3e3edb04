package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.Patch;
import dev.zhixing.work.goals.KeyResultState;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What is entered about a key result, new or changed. */
public record KeyResultEntry(
        Patch<String> title,
        Patch<UUID> parentId,
        Patch<UUID> ownerId,
        Patch<UUID> metricId,
        Patch<String> figureUnit,
        Patch<BigDecimal> base,
        Patch<BigDecimal> target,
        Patch<BigDecimal> current,
        Patch<BigDecimal> weight,
        Patch<Integer> confidence,
        Patch<LocalDate> due,
        Patch<KeyResultState> state) {

    KeyResultRow on(KeyResultRow row) {
        return new KeyResultRow(
                row.id(),
                row.goal(),
                parentId.or(row.parent()),
                Objects.requireNonNullElse(title.or(row.title()), "").strip(),
                ownerId.or(row.owner()),
                metricId.or(row.metric()),
                blankToNull(figureUnit.or(row.unit())),
                base.or(row.base()),
                target.or(row.target()),
                current.or(row.current()),
                weight.or(row.weight()),
                confidence.or(row.confidence()),
                due.or(row.due()),
                Objects.requireNonNullElse(state.or(row.state()), KeyResultState.OPEN),
                row.score(),
                row.rank(),
                row.carriedFrom(),
                row.version());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
