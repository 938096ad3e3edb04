package dev.zhixing.engine.calendar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Time cut into stretches, each with its own week, and the count of minutes worked so far.
 *
 * <p>The first and the last stretch are endless, so that far years need no table: within a stretch
 * everything is arithmetic, and the stretch is found by binary search.
 */
final class Timeline {
    /** Days; about 45 years, 400 kB. */
    private static final int LONGEST_TABLE = 1 << 14;

    private final long[] firstDay;
    private final Week[] weeks;

    /** Minutes worked at the first moment of the stretch, and what to add to the week's count. */
    private final long[] workAtStart;

    private final long[] offset;

    /** The days between the endless stretches, when they are not too many to be written out. */
    private final @Nullable DayTable table;

    /**
     * @param firstDay first epoch day of each stretch, rising; the first one is ignored
     * @param weeks the week that holds in each stretch
     */
    Timeline(long[] firstDay, Week[] weeks) {
        this.firstDay = firstDay.clone();
        this.firstDay[0] = Long.MIN_VALUE;
        this.weeks = weeks.clone();
        this.workAtStart = new long[weeks.length];
        this.offset = new long[weeks.length];
        workAtStart[0] = Long.MIN_VALUE;
        for (int i = 1; i < weeks.length; i++) {
            workAtStart[i] = offset[i - 1] + weeks[i - 1].worked(firstDay[i], 0);
            offset[i] = workAtStart[i] - weeks[i].worked(firstDay[i], 0);
        }
        this.table = table();
    }

    private @Nullable DayTable table() {
        int last = weeks.length - 1;
        if (last == 0 || firstDay[last] - firstDay[1] > LONGEST_TABLE || !isEndless()) {
            return null;
        }
        // A whole week before and after makes sure that something is worked.
        int days = (int) (firstDay[last] - firstDay[1]) + 14;
        return new DayTable(
                this, firstDay[1] - 7, days, worked((firstDay[1] - 7) * Minute.PER_DAY));
    }

    /** True when both endless ends are worked, without which arithmetic could run for ever. */
    boolean isEndless() {
        return weeks[0].total() > 0 && weeks[weeks.length - 1].total() > 0;
    }

    DayHours on(long epochDay) {
        return weeks[stretch(firstDay, epochDay)].on(epochDay);
    }

    /** Minutes worked up to this minute, from an origin of this time line's own. */
    long worked(long minute) {
        long day = Math.floorDiv(minute, (long) Minute.PER_DAY);
        if (table != null && table.hasDay(day)) {
            return table.worked(day, (int) (minute - day * Minute.PER_DAY));
        }
        int i = stretch(firstDay, day);
        return offset[i] + weeks[i].worked(day, (int) (minute - day * Minute.PER_DAY));
    }

    /** The minute in which working minute {@code work}, counted as in {@link #worked}, is done. */
    long startAt(long work) {
        if (table != null && table.hasWork(work)) {
            return table.startAt(work);
        }
        int i = stretch(workAtStart, work);
        return weeks[i].startAt(work - offset[i]);
    }

    /** The last stretch that begins at or before the value. */
    private static int stretch(long[] begins, long value) {
        int low = 0;
        int high = begins.length - 1;
        // Beyond the last exception, where most of a long plan may lie, there is no need to search.
        if (begins[high] <= value) {
            return high;
        }
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (begins[middle] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Timeline withEqualDays(DayHours hours) {
        Week[] equal = Arrays.stream(weeks).map(w -> w.withEqualDays(hours)).toArray(Week[]::new);
        return new Timeline(firstDay, equal);
    }

    Timeline intersect(Timeline other) {
        List<Long> begins = new ArrayList<>();
        List<Week> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        long from = Long.MIN_VALUE;
        while (true) {
            begins.add(from);
            common.add(weeks[i].intersect(other.weeks[j]));
            long next = i + 1 < weeks.length ? firstDay[i + 1] : Long.MAX_VALUE;
            long otherNext = j + 1 < other.weeks.length ? other.firstDay[j + 1] : Long.MAX_VALUE;
            if (next == Long.MAX_VALUE && otherNext == Long.MAX_VALUE) {
                break;
            }
            from = Math.min(next, otherNext);
            if (next == from) {
                i++;
            }
            if (otherNext == from) {
                j++;
            }
        }
        return new Timeline(
                begins.stream().mapToLong(Long::longValue).toArray(), common.toArray(Week[]::new));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline that
                && Arrays.equals(firstDay, that.firstDay)
                && Arrays.equals(weeks, that.weeks);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(firstDay) + Arrays.hashCode(weeks);
    }
}
