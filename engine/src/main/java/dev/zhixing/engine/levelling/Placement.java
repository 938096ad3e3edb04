package dev.zhixing.engine.levelling;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one activity stands.
 *
 * @param mode index of the mode it is done in
 * @param start first period of work; for a milestone the point in time
 * @param finish the period after the last one
 * @param parts uninterrupted stretches of work in order of time; empty for a milestone
 */
public record Placement(int mode, int start, int finish, List<Part> parts) {
    /**
     * Uninterrupted work.
     *
     * @param from first period
     * @param until the period after the last one
     */
    public record Part(int from, int until) {}

    public Placement {
        parts = List.copyOf(parts);
    }

    /** Work without a pause. */
    public static Placement of(int mode, int start, int duration) {
        List<Part> parts = duration == 0 ? List.of() : List.of(new Part(start, start + duration));
        return new Placement(mode, start, start + duration, parts);
    }

    /** Work in these periods, which rise. */
    static Placement in(int mode, int point, int[] periods) {
        if (periods.length == 0) {
            return of(mode, point, 0);
        }
        List<Part> parts = new ArrayList<>();
        int from = periods[0];
        for (int k = 1; k <= periods.length; k++) {
            if (k == periods.length || periods[k] > periods[k - 1] + 1) {
                parts.add(new Part(from, periods[k - 1] + 1));
                from = k < periods.length ? periods[k] : from;
            }
        }
        return new Placement(mode, periods[0], periods[periods.length - 1] + 1, parts);
    }
}
