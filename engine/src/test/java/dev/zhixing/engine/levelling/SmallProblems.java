package dev.zhixing.engine.levelling;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random problems with everything in them, small enough to try all answers. */
final class SmallProblems {
    private final SplittableRandom random;

    SmallProblems(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Without pauses, so that {@link BruteForce} understands it. */
    ResourceProblem rigid() {
        return any(false);
    }

    /** With work that pauses too. */
    ResourceProblem any() {
        return any(true);
    }

    private ResourceProblem any(boolean pauses) {
        int n = pauses ? 3 + random.nextInt(8) : 3 + random.nextInt(3);
        List<Resource> resources = new ArrayList<>();
        for (int r = 0; r < 2; r++) {
            Capacity capacity = Capacity.of(random.nextInt(4));
            resources.add(new Resource("R" + r, capacity.from(1 + random.nextInt(4), 2 + r)));
        }
        boolean modes = random.nextInt(3) == 0;
        List<Budget> budgets =
                modes ? List.of(new Budget("N", 2 * n + random.nextInt(n))) : List.of();
        Goal goal =
                List.of(Goal.MAKESPAN, Goal.MAKESPAN, Goal.TARDINESS, Goal.LEAST_CHANGE)
                        .get(random.nextInt(4));
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            activities.add(activity(i, modes, pauses, goal));
        }
        List<Precedence> precedences = new ArrayList<>();
        for (int to = 1; to < n; to++) {
            for (int from = 0; from < to; from++) {
                if (random.nextInt(n) == 0) {
                    precedences.add(precedence(from, to));
                }
            }
        }
        List<Shift> shifts = pauses ? List.of(Shift.of(0, 3, 5, 8, 10)) : List.of();
        return new ResourceProblem(activities, resources, budgets, precedences, shifts, goal);
    }

    private Precedence precedence(int from, int to) {
        if (random.nextBoolean()) {
            return Precedence.of(from, to);
        }
        Precedence.Kind kind = Precedence.Kind.values()[random.nextInt(4)];
        return new Precedence(from, to, kind, random.nextInt(4) - 1);
    }

    private Activity activity(int i, boolean modes, boolean pauses, Goal goal) {
        Mode[] ways = new Mode[modes ? 2 : 1];
        for (int m = 0; m < ways.length; m++) {
            ways[m] = Mode.lasting(random.nextInt(4));
            for (int r = 0; r < 2; r++) {
                int amount = random.nextInt(3);
                ways[m] = amount > 0 ? ways[m].needs(r, amount) : ways[m];
            }
            if (modes) {
                ways[m] = ways[m].spends(0, 1 + random.nextInt(3));
            }
        }
        Activity activity = Activity.of("a" + i, ways);
        if (goal.tardiness() > 0 && random.nextBoolean()) {
            activity = activity.due(random.nextInt(8), 1 + random.nextInt(3));
        }
        if (goal.change() > 0) {
            activity = activity.planned(random.nextInt(4)).priority(100 * random.nextInt(11));
        }
        if (random.nextInt(4) == 0) {
            activity = activity.notBefore(random.nextInt(4));
        }
        if (random.nextInt(8) == 0) {
            activity = activity.fixedAt(0, random.nextInt(3));
        }
        if (pauses && random.nextInt(3) == 0) {
            activity = activity.splittable();
        }
        return pauses && random.nextInt(3) == 0 ? activity.in(0) : activity;
    }
}
