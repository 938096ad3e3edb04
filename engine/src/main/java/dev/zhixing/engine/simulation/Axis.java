package dev.zhixing.engine.simulation;

import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A calendar as a line of working minutes, quick to step on and off.
 *
 * <p>A place on the line is {@code 2 · minutes worked + edge}: edge 0 is where the last minute of
 * work ended, edge 1 where the next one starts (on Friday evening and on Monday morning as much has
 * been worked). Places rise with moments, so that on one line the later of two is the larger
 * number, and adding work is adding. Moments are minutes from {@link #base}.
 */
final class Axis {
    private static final int DAY = 1440;
    private static final int BUCKET = 8;

    final WorkCalendar calendar;
    final long base;
    private final long baseWork;

    /** The table's first moment and length. */
    private final int first;

    private final int span;
    private final int firstWork;
    private final int work;

    /** Minutes worked before each day, and its kind. */
    private final int[] before;

    private final short[] kind;

    /** By kind: begin and length of the first stretch of work, begin and length of the second. */
    private final int[] hours;

    /** By working day, with one entry more: minutes worked before, midnight, kind. */
    private final int[] count;

    private final int[] midnight;
    private final short[] kindOfWorkDay;
    private final int[] dayOfBucket;

    /** True when every minute is worked, so that there is nothing to look up. */
    private final boolean flat;

    /**
     * @param base midnight, a minute as in {@code Minute}
     * @param days days before and after the base that are written out; others are counted slowly
     */
    Axis(WorkCalendar calendar, long base, int daysBefore, int daysAfter) {
        this.calendar = calendar;
        this.base = base;
        this.baseWork = calendar.worked(base);
        int days = daysBefore + daysAfter;
        first = -daysBefore * DAY;
        span = days * DAY;
        before = new int[days];
        kind = new short[days];
        int[] counts = new int[days + 1];
        int[] midnights = new int[days];
        short[] kinds = new short[days];
        List<DayHours> known = new ArrayList<>();
        firstWork = (int) (calendar.worked(base + first) - baseWork);
        int total = firstWork;
        int size = 0;
        LocalDate day = LocalDate.ofEpochDay(base / DAY - daysBefore);
        for (int d = 0; d < days; d++) {
            DayHours own = calendar.hoursOn(day.plusDays(d));
            if (!known.contains(own)) {
                known.add(own);
            }
            kind[d] = (short) known.indexOf(own);
            before[d] = total;
            if (!own.isOff()) {
                counts[size] = total;
                midnights[size] = first + d * DAY;
                kinds[size++] = kind[d];
                total += own.total();
            }
        }
        counts[size] = Integer.MAX_VALUE;
        work = total - firstWork;
        count = Arrays.copyOf(counts, size + 1);
        midnight = Arrays.copyOf(midnights, size);
        kindOfWorkDay = Arrays.copyOf(kinds, size);
        hours = new int[4 * known.size()];
        for (int k = 0; k < known.size(); k++) {
            int[] bounds = known.get(k).minutes();
            hours[4 * k] = bounds.length > 0 ? bounds[0] : 0;
            hours[4 * k + 1] = bounds.length > 0 ? bounds[1] - bounds[0] : 0;
            hours[4 * k + 2] = bounds.length > 2 ? bounds[2] : 0;
            hours[4 * k + 3] =
                    bounds.length > 4 ? -1 : bounds.length > 2 ? bounds[3] - bounds[2] : 0;
        }
        dayOfBucket = buckets();
        flat = calendar.equals(WorkCalendar.allDay());
    }

    private int[] buckets() {
        int[] table = new int[(work >> BUCKET) + 1];
        int day = 0;
        for (int b = 0; b < table.length; b++) {
            while (count[day + 1] <= firstWork + (b << BUCKET)) {
                day++;
            }
            table[b] = day;
        }
        return table;
    }

    /** Minutes worked from the base to a moment. */
    int worked(int moment) {
        if (flat) {
            return moment;
        }
        int offset = moment - first;
        if (offset < 0 || offset >= span) {
            return (int) (calendar.worked(base + moment) - baseWork);
        }
        int day = offset / DAY;
        int minute = offset - day * DAY;
        int k = kind[day] * 4;
        int second = hours[k + 3];
        if (second < 0) {
            return (int) (calendar.worked(base + moment) - baseWork);
        }
        return before[day]
                + Math.max(0, Math.min(minute - hours[k], hours[k + 1]))
                + Math.max(0, Math.min(minute - hours[k + 2], second));
    }

    /** The moment at which the next minute of work starts. */
    int startAt(int worked) {
        if (flat) {
            return worked;
        }
        int left = worked - firstWork;
        if (left < 0 || left >= work) {
            return (int) (calendar.startAt(baseWork + worked) - base);
        }
        int day = dayOfBucket[left >> BUCKET];
        day += count[day + 1] <= worked ? 1 : 0;
        while (count[day + 1] <= worked) {
            day++;
        }
        int inDay = worked - count[day];
        int k = kindOfWorkDay[day] * 4;
        if (hours[k + 3] < 0) {
            return (int) (calendar.startAt(baseWork + worked) - base);
        }
        int pause = inDay < hours[k + 1] ? hours[k] : hours[k + 2] - hours[k + 1];
        return midnight[day] + pause + inDay;
    }

    /** The moment of a place. */
    int moment(int place) {
        int edge = place & 1;
        return startAt((place >> 1) - 1 + edge) + 1 - edge;
    }

    /** Where a moment lies when time runs forward: in a gap, work goes on after it. */
    int ahead(int moment) {
        int worked = worked(moment);
        return 2 * worked + (startAt(worked - 1) + 1 == moment ? 0 : 1);
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
