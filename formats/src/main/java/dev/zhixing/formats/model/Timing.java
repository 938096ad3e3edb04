package dev.zhixing.formats.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * When a task takes place, as far as the file says so.
 *
 * @param start first day; null when the file gives none or only a week and no plan start is known
 * @param finish last day, included
 * @param startWeek week of the plan counted from 1, when the file is week-relative
 * @param finishWeek last week, included
 * @param durationDays working days as written, never computed; 0 for a milestone
 */
public record Timing(
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable Integer startWeek,
        @Nullable Integer finishWeek,
        @Nullable Integer durationDays,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualFinish) {
    public static final Timing NONE = new Timing(null, null, null, null, null, null, null);

    /** Planned dates and duration only. */
    public static Timing planned(
            @Nullable LocalDate start, @Nullable LocalDate finish, @Nullable Integer durationDays) {
        return new Timing(start, finish, null, null, durationDays, null, null);
    }
}
