package dev.zhixing.engine.calendar;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The working hours of one day as sorted, separate intervals. Unit: minutes of the day, 0 to 1440.
 * A shift over midnight is written as two intervals on two days.
 */
public final class DayHours {
    /** No work at all. */
    public static final DayHours OFF = new DayHours(new int[0]);

    /** All 24 hours. */
    public static final DayHours ALL_DAY = new DayHours(new int[] {0, Minute.PER_DAY});

    /** Start, end, start, end, … strictly rising. */
    private final int[] bounds;

    private final int total;

    /** The first two intervals once more, since hardly a day has more and this is asked a lot. */
    private final int start1;

    private final int length1;
    private final int start2;
    private final int length2;

    private DayHours(int[] bounds) {
        this.bounds = bounds;
        int sum = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            sum += bounds[i + 1] - bounds[i];
        }
        this.total = sum;
        this.start1 = bounds.length > 0 ? bounds[0] : 0;
        this.length1 = bounds.length > 0 ? bounds[1] - bounds[0] : 0;
        this.start2 = bounds.length > 2 ? bounds[2] : 0;
        this.length2 = bounds.length > 2 ? bounds[3] - bounds[2] : 0;
    }

    /**
     * Hours given as minutes of the day: start, end, start, end, …; intervals may touch or come in
     * any order.
     *
     * @throws IllegalArgumentException when an interval is empty, overlaps another, or leaves the
     *     day
     */
    public static DayHours ofMinutes(int... startsAndEnds) {
        if (startsAndEnds.length % 2 != 0) {
            throw new IllegalArgumentException("DayHours needs an end for every start.");
        }
        int[][] pairs = new int[startsAndEnds.length / 2][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new int[] {startsAndEnds[2 * i], startsAndEnds[2 * i + 1]};
        }
        Arrays.sort(pairs, (a, b) -> Integer.compare(a[0], b[0]));
        int[] merged = new int[startsAndEnds.length];
        int size = 0;
        for (int[] pair : pairs) {
            int before = size == 0 ? 0 : merged[size - 1];
            if (pair[0] < before || pair[1] <= pair[0] || pair[1] > Minute.PER_DAY) {
                throw new IllegalArgumentException(
                        "DayHours interval %d-%d is empty, overlaps another or leaves the day."
                                .formatted(pair[0], pair[1]));
            }
            if (size > 0 && pair[0] == before) {
                merged[size - 1] = pair[1];
            } else {
                merged[size++] = pair[0];
                merged[size++] = pair[1];
            }
        }
        return size == 0 ? OFF : new DayHours(Arrays.copyOf(merged, size));
    }

    /**
     * Hours in writing, for example {@code "08:00-12:00 13:00-17:00"}; {@code 24:00} ends the day.
     *
     * @throws IllegalArgumentException when the text is not a list of intervals
     */
    public static DayHours of(String hours) {
        String text = hours.strip();
        if (text.isEmpty()) {
            return OFF;
        }
        String[] words = text.split("[\\s,-]+");
        return ofMinutes(Arrays.stream(words).mapToInt(DayHours::minuteOf).toArray());
    }

    private static int minuteOf(String time) {
        if ("24:00".equals(time)) {
            return Minute.PER_DAY;
        }
        try {
            return LocalTime.parse(time).toSecondOfDay() / 60;
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("DayHours cannot read the time " + time + ".", e);
        }
    }

    /** Working minutes of the day. */
    public int total() {
        return total;
    }

    /** True when nothing is worked. */
    public boolean isOff() {
        return total == 0;
    }

    /** First working minute of the day, 0 to 1439. Only for days that are worked. */
    public int firstMinute() {
        return bounds[0];
    }

    /** The minute of the day at which work ends, 1 to 1440. Only for days that are worked. */
    public int lastMinute() {
        return bounds[bounds.length - 1];
    }

    /** The intervals as minutes of the day: start, end, start, end, …; a fresh array. */
    public int[] minutes() {
        return bounds.clone();
    }

    /** Minutes worked before this minute of the day. */
    int workedBefore(int minuteOfDay) {
        int worked =
                Math.max(0, Math.min(minuteOfDay - start1, length1))
                        + Math.max(0, Math.min(minuteOfDay - start2, length2));
        for (int i = 4; i < bounds.length && bounds[i] < minuteOfDay; i += 2) {
            worked += Math.min(bounds[i + 1], minuteOfDay) - bounds[i];
        }
        return worked;
    }

    /** The minute of the day in which working minute {@code work} (from 0) is done. */
    int startAt(int work) {
        if (work < length1) {
            return start1 + work;
        }
        int left = work - length1;
        if (left < length2) {
            return start2 + left;
        }
        left -= length2;
        int i = 4;
        while (left >= bounds[i + 1] - bounds[i]) {
            left -= bounds[i + 1] - bounds[i];
            i += 2;
        }
        return bounds[i] + left;
    }

    /** The time that is worked in both. */
    DayHours intersect(DayHours other) {
        int[] common = new int[bounds.length + other.bounds.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < bounds.length && j < other.bounds.length) {
            int start = Math.max(bounds[i], other.bounds[j]);
            int end = Math.min(bounds[i + 1], other.bounds[j + 1]);
            if (start < end) {
                common[size++] = start;
                common[size++] = end;
            }
            if (bounds[i + 1] < other.bounds[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return size == 0 ? OFF : new DayHours(Arrays.copyOf(common, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayHours that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /** As {@link #of(String)} reads it. */
    @Override
    public String toString() {
        return IntStream.range(0, bounds.length / 2)
                .mapToObj(i -> clock(bounds[2 * i]) + "-" + clock(bounds[2 * i + 1]))
                .collect(Collectors.joining(" "));
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
