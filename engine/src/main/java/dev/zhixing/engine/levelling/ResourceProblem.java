package dev.zhixing.engine.levelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A project that competes for resources, immutable. Time is whole periods from 0; what a period is,
 * is the caller's matter. Activities, resources and budgets are known by their index.
 *
 * @param activities what is to be placed
 * @param resources what can be used again in every period (renewable)
 * @param budgets what is used up (non-renewable), for problems with several modes
 * @param precedences who waits for whom; without loops
 * @param shifts working periods that activities may follow
 * @param goal what is to be made small
 */
public record ResourceProblem(
        List<Activity> activities,
        List<Resource> resources,
        List<Budget> budgets,
        List<Precedence> precedences,
        List<Shift> shifts,
        Goal goal) {

    /** Periods; a problem whose work in sequence takes longer is refused. */
    public static final int LONGEST = 2_000_000;

    /**
     * Checks that everything referred to exists and that an answer exists.
     *
     * @throws InvalidProblem with all faults: unknown indexes, loops, needs that are above the
     *     capacity for ever, more work than {@link #LONGEST}
     */
    public ResourceProblem {
        activities = List.copyOf(activities);
        resources = List.copyOf(resources);
        budgets = List.copyOf(budgets);
        precedences = List.copyOf(precedences);
        shifts = List.copyOf(shifts);
        List<String> faults =
                new ProblemRules(activities, resources, budgets, precedences, shifts).faults();
        if (!faults.isEmpty()) {
            throw new InvalidProblem(faults);
        }
    }

    /** A problem that is to be finished as early as possible. */
    public static ResourceProblem of(
            List<Activity> activities, List<Resource> resources, List<Precedence> precedences) {
        return new ResourceProblem(
                activities, resources, List.of(), precedences, List.of(), Goal.MAKESPAN);
    }

    /** The same problem with another goal. */
    public ResourceProblem goal(Goal other) {
        return new ResourceProblem(activities, resources, budgets, precedences, shifts, other);
    }

    /** True when an activity can be done in more than one way. */
    public boolean isMultiMode() {
        return activities.stream().anyMatch(a -> a.modes().size() > 1);
    }

    /** Activities in an order in which each comes after those it waits for. */
    int[] order() {
        return ProblemRules.order(activities.size(), precedences);
    }

    /** A period by which everything can be done, however badly it is placed. */
    public int horizon() {
        long last = 0;
        long work = 0;
        for (Resource each : resources) {
            last = Math.max(last, each.capacity().lastChange());
        }
        for (Shift each : shifts) {
            last = Math.max(last, each.lastChange());
        }
        for (Activity each : activities) {
            last = Math.max(last, Math.max(each.release(), each.planned().orElse(0)));
            int longest = each.modes().stream().mapToInt(Mode::duration).max().orElse(0);
            if (each.fixed().isPresent()) {
                last = Math.max(last, each.fixed().get().start() + (long) longest);
            }
            work += longest;
        }
        for (Precedence each : precedences) {
            work += Math.abs((long) each.lag());
        }
        return (int) Math.min(Integer.MAX_VALUE, last + work + 1);
    }

    /** What each activity waits for. */
    List<List<Precedence>> incoming() {
        List<List<Precedence>> by = new ArrayList<>();
        for (int i = 0; i < activities.size(); i++) {
            by.add(new ArrayList<>());
        }
        precedences.forEach(each -> by.get(each.to()).add(each));
        return by;
    }

    /** True when nothing but minimal time, capacity and precedence plays a part. */
    boolean isPlain() {
        return shifts.isEmpty()
                && activities.stream()
                        .allMatch(
                                a ->
                                        a.splitting() == Activity.Splitting.NEVER
                                                && a.fixed().isEmpty());
    }

    @Override
    public String toString() {
        return "ResourceProblem["
                + activities.size()
                + " activities, "
                + Arrays.toString(resources.stream().map(Resource::name).toArray())
                + "]";
    }
}
