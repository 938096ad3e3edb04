package dev.zhixing.engine.levelling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Work to be placed, immutable. Start with {@link #of} and refine: {@code Activity.of("dig",
 * Mode.lasting(4).needs(0, 2)).notBefore(3).due(12, 5)}. All times are periods from 0.
 *
 * @param name for people; need not be unique
 * @param modes the ways to do it, one or more
 * @param release first period in which it may start
 * @param due the end of the period by which it should be finished, if it matters
 * @param weight cost of each period after the due time, relative to other activities
 * @param priority the higher the later it has to give way, when all else is equal; 500 is usual
 * @param splitting whether its work may be interrupted
 * @param fixed where it stands when it must not move, because it has started or is pinned
 * @param planned its start in the present plan, for {@link Goal#LEAST_CHANGE}
 * @param shift index of the working periods it follows, -1 for all periods
 */
public record Activity(
        String name,
        List<Mode> modes,
        int release,
        OptionalInt due,
        int weight,
        int priority,
        Splitting splitting,
        Optional<Placed> fixed,
        OptionalInt planned,
        int shift) {

    /** Whether work may be interrupted by other work. */
    public enum Splitting {
        /** Once started it goes on to its end, but for periods outside its shift. */
        NEVER,
        /** It may pause for work that needs the same resources, at whole periods. */
        ANYWHERE
    }

    /**
     * Where an activity must stand.
     *
     * @param mode index of the mode
     * @param start first period
     */
    public record Placed(int mode, int start) {
        public Placed {
            if (mode < 0 || start < 0) {
                throw new IllegalArgumentException("A placed activity has a mode and a start.");
            }
        }
    }

    public Activity {
        modes = List.copyOf(modes);
        if (modes.isEmpty() || release < 0 || weight < 0 || shift < -1) {
            throw new IllegalArgumentException(
                    "Activity %s needs a mode, a release and a weight of 0 or more."
                            .formatted(name));
        }
        if (fixed.isPresent() && fixed.get().mode() >= modes.size()) {
            throw new IllegalArgumentException(
                    "Activity %s is fixed in a mode it does not have.".formatted(name));
        }
    }

    /** Work that can be done in one of these ways. */
    public static Activity of(String name, Mode... modes) {
        return new Activity(
                name,
                List.of(modes),
                0,
                OptionalInt.empty(),
                0,
                500,
                Splitting.NEVER,
                Optional.empty(),
                OptionalInt.empty(),
                -1);
    }

    /** The same, starting in this period at the earliest. */
    public Activity notBefore(int period) {
        return new Activity(
                name, modes, period, due, weight, priority, splitting, fixed, planned, shift);
    }

    /** The same, with a cost for each period it is finished after this one. */
    public Activity due(int period, int cost) {
        return new Activity(
                name,
                modes,
                release,
                OptionalInt.of(period),
                cost,
                priority,
                splitting,
                fixed,
                planned,
                shift);
    }

    /** The same with another priority. */
    public Activity priority(int other) {
        return new Activity(
                name, modes, release, due, weight, other, splitting, fixed, planned, shift);
    }

    /** The same, allowed to pause. */
    public Activity splittable() {
        return new Activity(
                name,
                modes,
                release,
                due,
                weight,
                priority,
                Splitting.ANYWHERE,
                fixed,
                planned,
                shift);
    }

    /** The same, standing where it stands: started, done or pinned by hand. */
    public Activity fixedAt(int mode, int start) {
        return new Activity(
                name,
                modes,
                release,
                due,
                weight,
                priority,
                splitting,
                Optional.of(new Placed(mode, start)),
                planned,
                shift);
    }

    /** The same with its start in the present plan. */
    public Activity planned(int start) {
        return new Activity(
                name,
                modes,
                release,
                due,
                weight,
                priority,
                splitting,
                fixed,
                OptionalInt.of(start),
                shift);
    }

    /** The same, worked on only in the periods of this shift. */
    public Activity in(int otherShift) {
        return new Activity(
                name, modes, release, due, weight, priority, splitting, fixed, planned, otherShift);
    }
}
