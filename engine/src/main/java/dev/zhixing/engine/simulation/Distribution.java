package dev.zhixing.engine.simulation;

import dev.zhixing.engine.calendar.Minute;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The moments that came up in a simulation and how often; immutable. */
public final class Distribution {
    /** Different moments, rising, and how many samples are at or before each. */
    private final long[] minutes;

    private final long[] upTo;
    private final long meanMinute;

    /**
     * @param minutes moments as in {@link Minute}, rising
     * @param counts how often each came up; the sum is not zero
     */
    Distribution(long[] minutes, long[] counts) {
        this.minutes = minutes;
        this.upTo = counts.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
        double sum = 0;
        for (int i = 0; i < minutes.length; i++) {
            sum += (double) (minutes[i] - minutes[0]) * counts[i];
        }
        this.meanMinute = minutes[0] + Math.round(sum / samples());
    }

    /** A distribution of moments in any order. */
    static Distribution of(long[] moments) {
        long[] sorted = moments.clone();
        Arrays.sort(sorted);
        long[] counts = new long[sorted.length];
        int size = 0;
        for (long moment : sorted) {
            if (size == 0 || sorted[size - 1] != moment) {
                sorted[size++] = moment;
            }
            counts[size - 1]++;
        }
        return new Distribution(Arrays.copyOf(sorted, size), Arrays.copyOf(counts, size));
    }

    /** Number of samples. */
    public long samples() {
        return upTo[upTo.length - 1];
    }

    /** The earliest moment that came up. */
    public LocalDateTime earliest() {
        return Minute.at(minutes[0]);
    }

    /** The latest moment that came up. */
    public LocalDateTime latest() {
        return Minute.at(minutes[minutes.length - 1]);
    }

    /** The average moment; it may lie outside working hours. */
    public LocalDateTime mean() {
        return Minute.at(meanMinute);
    }

    /** The standard deviation, nights and weekends included. */
    public Duration deviation() {
        double sum = 0;
        for (int i = 0; i < minutes.length; i++) {
            double away = minutes[i] - meanMinute;
            sum += away * away * (upTo[i] - (i == 0 ? 0 : upTo[i - 1]));
        }
        return Duration.ofMinutes(Math.round(Math.sqrt(sum / samples())));
    }

    /**
     * The earliest moment by which at least this share of the samples is done: P80 is {@code
     * percentile(80)}.
     *
     * @param percent 0 to 100
     * @throws IllegalArgumentException when out of range
     */
    public LocalDateTime percentile(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException(
                    "Distribution.percentile (%s) must be 0 to 100.".formatted(percent));
        }
        long wanted = Math.max(1, (long) Math.ceil(percent * samples() / 100 - 1e-9));
        int at = Arrays.binarySearch(upTo, wanted);
        return Minute.at(minutes[at >= 0 ? at : -at - 1]);
    }

    /** The share of samples that are done by this moment, 0 to 1. */
    public double probabilityBy(LocalDateTime moment) {
        int at = Arrays.binarySearch(minutes, Minute.of(moment));
        int last = at >= 0 ? at : -at - 2;
        return last < 0 ? 0 : (double) upTo[last] / samples();
    }

    /**
     * A bar of a histogram.
     *
     * @param from its beginning
     * @param to its end, which belongs to the next bar except in the last one
     * @param count samples in it
     */
    public record Bar(LocalDateTime from, LocalDateTime to, long count) {}

    /**
     * The samples in bars of equal width.
     *
     * @param bars how many at most, 1 or more
     */
    public List<Bar> histogram(int bars) {
        long first = minutes[0];
        long range = minutes[minutes.length - 1] - first + 1;
        long width = Math.max(1, Math.ceilDiv(range, (long) bars));
        List<Bar> all = new ArrayList<>();
        int at = 0;
        long before = 0;
        for (long from = first; from < first + range; from += width) {
            while (at < minutes.length && minutes[at] < from + width) {
                at++;
            }
            long now = at == 0 ? 0 : upTo[at - 1];
            all.add(new Bar(Minute.at(from), Minute.at(from + width), now - before));
            before = now;
        }
        return List.copyOf(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that
                && Arrays.equals(minutes, that.minutes)
                && Arrays.equals(upTo, that.upTo);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(minutes) + Arrays.hashCode(upTo);
    }

    @Override
    public String toString() {
        return "Distribution[P10=%s, P50=%s, P90=%s]"
                .formatted(percentile(10), percentile(50), percentile(90));
    }
}
