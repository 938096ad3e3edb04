package dev.zhixing.work.goals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How often a goal of a supervisor's area is measured; one for each of the four areas. */
public enum MeasuringCycle {
    /** Every month, and every quarter. */
    MONTHLY_QUARTERLY(1),
    /** Judged every quarter, summed up at the end of the year. */
    QUARTERLY_YEARLY(3),
    HALF_YEARLY(6),
    /** Reviewed every quarter, reported at the end of the year. */
    QUARTERLY_REVIEW(3);

    private final int months;

    MeasuringCycle(int months) {
        this.months = months;
    }

    /** The cycle an area is measured in when nothing else is said. */
    public static MeasuringCycle of(SupervisorArea area) {
        return switch (area) {
            case PERFORMANCE -> MONTHLY_QUARTERLY;
            case TEAM_BUILDING -> QUARTERLY_YEARLY;
            case PROCESS -> HALF_YEARLY;
            case INNOVATION -> QUARTERLY_REVIEW;
        };
    }

    /** The last days of every stretch between two days, both included, in order. */
    public List<LocalDate> dueDays(LocalDate from, LocalDate to) {
        var days = new ArrayList<LocalDate>();
        for (YearMonth month = YearMonth.from(from);
                !month.atEndOfMonth().isAfter(to);
                month = month.plusMonths(1)) {
            if (month.getMonthValue() % months == 0 && !month.atEndOfMonth().isBefore(from)) {
                days.add(month.atEndOfMonth());
            }
        }
        return days;
    }
}
