package dev.zhixing.work.metrics.internal;

import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.ReadingId;
import dev.zhixing.work.metrics.ReadingSource;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reading as it is stored.
 *
 * @param memberId null for the whole
 * @param value null when it could not be computed
 * @param reason why not, as a message key with facts; null when there is a value
 * @param inputs which figures it was computed from, as JSON
 */
public record ReadingRow(
        ReadingId id,
        MetricId metricId,
        LocalDate start,
        @Nullable UUID memberId,
        @Nullable BigDecimal value,
        @Nullable String reason,
        String note,
        ReadingSource source,
        @Nullable String inputs,
        UUID recordedBy,
        Instant recordedAt,
        int version) {

    /** The same reading with another figure. */
    ReadingRow with(
            @Nullable BigDecimal newValue,
            @Nullable String newReason,
            String newNote,
            ReadingSource newSource,
            @Nullable String newInputs,
            UUID by,
            Instant at) {
        return new ReadingRow(
                id,
                metricId,
                start,
                memberId,
                newValue,
                newReason,
                newNote,
                newSource,
                newInputs,
                by,
                at,
                version + 1);
    }
}
