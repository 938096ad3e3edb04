package dev.zhixing.engine.simulation;

import dev.zhixing.engine.calendar.WorkCalendar;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * A calendar as a line of working minutes, quick to step on and off.
 *
 * <p>A place on the line is {@code 2 · minutes worked + edge}: edge 0 is where the last minute of
 * work ended, edge 1 where the next one starts (on Friday evening and on Monday morning as much has
 * been worked). Places rise with moments, so that on one line the later of two is the larger
 * number, and adding work is adding. Moments are minutes from {@link #base}.
 *
 * <p>Time is cut into cells so long that each is either worked or not (an hour, mostly); a cell is
 * found by multiplying, and all else is one look into a table.
 */
final class Axis {
    private static final int DAY = 1440;
    private static final int MOST_CELLS = 1 << 20;

    /** Dividing by a cell is multiplying and shifting; exact below 2^27 for cells up to 480. */
    private static final int SHIFT = 36;

    final WorkCalendar calendar;
    final long base;
    private final long baseWork;

    /** Minutes of a cell, and 2^36 divided by it. */
    private final int cell;

    private final long magic;

    /** The first moment in the table and the number of minutes, then the same of work. */
    private final int first;

    private final int span;
    private final int firstWork;
    private final int work;

    /** By cell of the clock: twice the minutes worked before it, and 1 when it is worked. */
    private final int[] workedBefore;

    /** By cell of work: when it begins. */
    private final int[] begin;

    /** True when every minute is worked, so that there is nothing to look up. */
    private final boolean flat;

    /**
     * @param base midnight, a minute as in {@code Minute}
     * @param daysBefore days before the base that are written out; others are counted slowly
     * @param daysAfter days after the base that are written out
     */
    Axis(WorkCalendar calendar, long base, int daysBefore, int daysAfter) {
        this.calendar = calendar;
        this.base = base;
        this.baseWork = calendar.worked(base);
        this.flat = calendar.equals(WorkCalendar.allDay());
        LocalDate start = LocalDate.ofEpochDay(Math.floorDiv(base, (long) DAY) - daysBefore);
        int[][] hours = new int[flat ? 0 : daysBefore + daysAfter][];
        int common = DAY / 3;
        for (int d = 0; d < hours.length; d++) {
            hours[d] = calendar.hoursOn(start.plusDays(d)).minutes();
            for (int bound : hours[d]) {
                common = divisor(common, bound);
            }
        }
        cell = common;
        magic = (1L << SHIFT) / cell + 1;
        first = -daysBefore * DAY;
        span = Math.min(hours.length, MOST_CELLS / (DAY / cell)) * DAY;
        firstWork = (int) (calendar.worked(base + first) - baseWork);
        workedBefore = new int[span / cell];
        int[] begins = new int[span / cell];
        int size = 0;
        for (int c = 0; c < workedBefore.length; c++) {
            int minute = c * cell % DAY;
            boolean busy = isWorked(hours[c * cell / DAY], minute);
            workedBefore[c] = 2 * (firstWork + size * cell) + (busy ? 1 : 0);
            begins[size] = first + c * cell;
            size += busy ? 1 : 0;
        }
        begin = Arrays.copyOf(begins, size);
        work = size * cell;
    }

    private static boolean isWorked(int[] bounds, int minute) {
        boolean busy = false;
        for (int k = 0; k < bounds.length && bounds[k] <= minute; k++) {
            busy = !busy;
        }
        return busy;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /** Minutes worked from the base to a moment. */
    int worked(int moment) {
        int offset = moment - first;
        if (offset < 0 || offset >= span) {
            return flat ? moment : (int) (calendar.worked(base + moment) - baseWork);
        }
        int at = (int) (offset * magic >>> SHIFT);
        int before = workedBefore[at];
        return (before >> 1) + (offset - at * cell & -(before & 1));
    }

    /** The moment at which the next minute of work starts. */
    int startAt(int worked) {
        int offset = worked - firstWork;
        if (offset < 0 || offset >= work) {
            return flat ? worked : (int) (calendar.startAt(baseWork + worked) - base);
        }
        int at = (int) (offset * magic >>> SHIFT);
        return begin[at] + offset - at * cell;
    }

    /** The moment at which the last minute of work ended. */
    int finishAt(int worked) {
        return startAt(worked - 1) + 1;
    }

    /** The moment of a place. */
    int moment(int place) {
        int edge = place & 1;
        return startAt((place >> 1) - 1 + edge) + 1 - edge;
    }

    /** Where a moment lies when time runs forward: in a gap, work goes on after it. */
    int ahead(int moment) {
        int worked = worked(moment);
        return 2 * worked + (finishAt(worked) == moment ? 0 : 1);
    }

    /** Where a moment lies when time runs backward: in a gap, work has ended before it. */
    int back(int moment) {
        int worked = worked(moment);
        return 2 * worked + (startAt(worked) == moment ? 1 : 0);
    }

    /** True when two places are one moment. */
    boolean isSame(int place, int other) {
        return place == other || ((place ^ other) == 1 && moment(place) == moment(other));
    }

    /** True when the moment is on the line, so that it can be told from its place. */
    boolean has(int moment) {
        return moment(ahead(moment)) == moment;
    }
}
