package dev.zhixing.engine.levelling.plan;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;

import java.time.LocalDateTime;

/** Periods of equal working time in the project's calendar, for the search. */
final class PlanGrid {
    private static final int[] SIZES = {480, 240, 120, 60, 30, 15, 5, 1};
    private static final long MOST_PERIODS = 200_000;

    private final WorkCalendar calendar;
    private final long origin;
    private final long size;

    /** True when every duration is a whole number of periods. */
    final boolean exact;

    PlanGrid(Network network, LocalDateTime start) {
        this.calendar = network.calendar();
        this.origin = calendar.worked(Minute.of(start));
        long total = 0;
        for (Task task : network.tasks()) {
            total += task.duration().minutes();
        }
        long fits = 1;
        for (int each : SIZES) {
            int candidate = each;
            if (network.tasks().stream().allMatch(t -> t.duration().minutes() % candidate == 0)) {
                fits = each;
                break;
            }
        }
        this.size = Math.max(fits, Math.ceilDiv(total, MOST_PERIODS));
        this.exact = size == fits;
    }

    /** The period that begins at this moment or holds it. */
    int floor(LocalDateTime moment) {
        long minutes = calendar.worked(Minute.of(moment)) - origin;
        return (int) Math.max(0, Math.floorDiv(minutes, size));
    }

    /** The first period that begins at this moment or later. */
    int ceil(LocalDateTime moment) {
        return periods(calendar.worked(Minute.of(moment)) - origin);
    }

    /** So many minutes, rounded up. */
    int periods(long minutes) {
        return (int) Math.max(0, Math.ceilDiv(minutes, size));
    }

    /** The same, also below zero. */
    int lag(long minutes) {
        return (int) Math.ceilDiv(minutes, size);
    }

    /** True when these minutes are a whole number of periods. */
    boolean isWhole(long minutes) {
        return minutes % size == 0;
    }

    /** When work that ends with this period is done. */
    LocalDateTime end(long periods) {
        return Minute.at(calendar.finishAt(origin + periods * size));
    }
}
