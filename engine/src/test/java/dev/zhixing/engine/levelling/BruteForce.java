package dev.zhixing.engine.levelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tries every start of every activity, period by period, for very small problems without pauses.
 * Slow, simple, and written without a look at the search.
 */
final class BruteForce {
    private final ResourceProblem problem;
    private final int horizon;
    private final Placement[] places;
    private long best = Long.MAX_VALUE;

    private BruteForce(ResourceProblem problem, int horizon) {
        this.problem = problem;
        this.horizon = horizon;
        this.places = new Placement[problem.activities().size()];
    }

    /** The least cost of all answers that end by the horizon; the largest long if there is none. */
    static long leastCost(ResourceProblem problem, int horizon) {
        BruteForce force = new BruteForce(problem, horizon);
        force.place(0);
        return force.best;
    }

    private void place(int i) {
        if (i == places.length) {
            List<Placement> all = List.of(places);
            if (Verifier.breaches(problem, all).isEmpty()) {
                best = Math.min(best, Verifier.cost(problem, all));
            }
            return;
        }
        Activity activity = problem.activities().get(i);
        for (int m = 0; m < activity.modes().size(); m++) {
            int duration = activity.modes().get(m).duration();
            for (int s = 0; s + duration <= horizon; s++) {
                if (!allowed(activity, m, s)) {
                    continue;
                }
                places[i] = Placement.of(m, s, duration);
                if (costSoFar(i) < best && fits(i)) {
                    place(i + 1);
                }
            }
        }
    }

    /** More activities never make it cheaper. */
    private long costSoFar(int last) {
        return Verifier.cost(problem, Arrays.asList(places).subList(0, last + 1));
    }

    private boolean allowed(Activity activity, int mode, int start) {
        if (activity.fixed().isPresent()) {
            return activity.fixed().get().equals(new Activity.Placed(mode, start));
        }
        boolean early = problem.goal().change() > 0 && start < activity.planned().orElse(0);
        return start >= activity.release() && !early;
    }

    /** The first activities alone, so that hopeless branches end early. */
    private boolean fits(int i) {
        for (Precedence each : problem.precedences()) {
            if (each.to() <= i && each.from() <= i && !isFixed(each.to()) && !kept(each)) {
                return false;
            }
        }
        List<List<Need>> needs = new ArrayList<>();
        for (int k = 0; k <= i; k++) {
            needs.add(problem.activities().get(k).modes().get(places[k].mode()).needs());
        }
        for (int t = places[i].start(); t < places[i].finish(); t++) {
            for (int r = 0; r < problem.resources().size(); r++) {
                int used = 0;
                int standing = 0;
                for (int k = 0; k <= i; k++) {
                    if (places[k].start() <= t && t < places[k].finish()) {
                        for (Need need : needs.get(k)) {
                            int amount = need.resource() == r ? need.amount() : 0;
                            used += amount;
                            standing += isFixed(k) ? amount : 0;
                        }
                    }
                }
                int there = problem.resources().get(r).capacity().at(t);
                if (used > Math.max(there, standing)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isFixed(int i) {
        return problem.activities().get(i).fixed().isPresent();
    }

    private boolean kept(Precedence each) {
        Placement from = places[each.from()];
        Placement to = places[each.to()];
        return switch (each.kind()) {
            case FINISH_START -> to.start() >= from.finish() + each.lag();
            case START_START -> to.start() >= from.start() + each.lag();
            case FINISH_FINISH -> to.finish() >= from.finish() + each.lag();
            case START_FINISH -> to.finish() >= from.start() + each.lag();
        };
    }
}
