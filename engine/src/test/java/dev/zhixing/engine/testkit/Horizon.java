package dev.zhixing.engine.testkit;

import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;

import java.time.LocalDate;

/**
 * A calendar as one flag per minute over a short stretch of time; everything is found by stepping.
 */
final class Horizon {
    private final long from;
    private final boolean[] working;

    Horizon(WorkCalendar calendar, long from, long to) {
        this.from = from;
        working = new boolean[(int) (to - from)];
        for (long day = Math.floorDiv(from, 1440L) + 1; (day + 1) * 1440 < to; day++) {
            DayHours hours = calendar.hoursOn(LocalDate.ofEpochDay(day));
            int[] bounds = hours.minutes();
            for (int i = 0; i < bounds.length; i += 2) {
                for (int m = bounds[i]; m < bounds[i + 1]; m++) {
                    working[(int) (day * 1440 + m - from)] = true;
                }
            }
        }
    }

    boolean works(long minute) {
        return working[(int) (minute - from)];
    }

    /** Minutes worked between two moments; negative when the second is earlier. */
    long count(long first, long second) {
        if (second < first) {
            return -count(second, first);
        }
        long count = 0;
        for (long m = first; m < second; m++) {
            count += works(m) ? 1 : 0;
        }
        return count;
    }

    /** Earliest moment after which so much has been worked since, or before, the given moment. */
    long earliest(long moment, long minutes) {
        long at = latest(moment, minutes);
        while (!works(at - 1)) {
            at--;
        }
        return at;
    }

    /** Latest moment with that much work in between. */
    long latest(long moment, long minutes) {
        long at = moment;
        long left = minutes;
        while (left > 0) {
            left -= works(at++) ? 1 : 0;
        }
        while (left < 0) {
            left += works(--at) ? 1 : 0;
        }
        while (!works(at)) {
            at++;
        }
        return at;
    }
}
