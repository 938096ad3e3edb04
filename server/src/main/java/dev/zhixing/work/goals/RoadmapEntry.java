package dev.zhixing.work.goals;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What a goal means for a quarter, or for one of the three horizons.
 *
 * @param milestone by what one sees that it is reached
 * @param deliverable what is handed over
 * @param expected the result it shall have
 * @param carriedFrom the entry of an earlier year it goes on from
 */
public record RoadmapEntry(
        UUID id,
        UUID goalId,
        String goalTitle,
        RoadmapPeriod period,
        int year,
        String focus,
        @Nullable String milestone,
        @Nullable String deliverable,
        @Nullable String expected,
        boolean done,
        @Nullable UUID carriedFrom,
        int version) {

    /** A quarter of the year, or a horizon that begins with it. */
    public enum RoadmapPeriod {
        Q1,
        Q2,
        Q3,
        Q4,
        ONE_YEAR,
        THREE_YEARS,
        FIVE_YEARS
    }
}
