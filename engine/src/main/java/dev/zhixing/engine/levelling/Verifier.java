package dev.zhixing.engine.levelling;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Checks an answer against the problem itself. Shares no code with the search, so that a mistake
 * there shows here.
 */
public final class Verifier {
    private final ResourceProblem problem;
    private final List<Placement> placements;
    private final List<String> breaches = new ArrayList<>();

    private Verifier(ResourceProblem problem, List<Placement> placements) {
        this.problem = problem;
        this.placements = placements;
    }

    /**
     * All breaches, one sentence each; none when the answer is right. Fixed work may need more than
     * there is: that was so before.
     */
    public static List<String> breaches(ResourceProblem problem, List<Placement> placements) {
        Verifier verifier = new Verifier(problem, placements);
        if (placements.size() != problem.activities().size()) {
            return List.of("Not every activity has its place.");
        }
        for (int i = 0; i < placements.size(); i++) {
            verifier.activity(problem.activities().get(i), placements.get(i));
        }
        if (verifier.breaches.isEmpty()) {
            problem.precedences().forEach(verifier::precedence);
            for (int r = 0; r < problem.resources().size(); r++) {
                verifier.resource(r);
            }
            for (int b = 0; b < problem.budgets().size(); b++) {
                verifier.budget(b);
            }
        }
        return List.copyOf(verifier.breaches);
    }

    /** What the placements cost under the problem's goal. */
    public static long cost(ResourceProblem problem, List<Placement> placements) {
        long end = 0;
        long late = 0;
        long moved = 0;
        for (int i = 0; i < placements.size(); i++) {
            Activity activity = problem.activities().get(i);
            Placement place = placements.get(i);
            end = Math.max(end, place.finish());
            if (activity.due().isPresent()) {
                long periods = Math.max(0, place.finish() - activity.due().getAsInt());
                late += problem.goal().tardiness() * (long) activity.weight() * periods;
            }
            if (activity.planned().isPresent() && problem.goal().change() > 0) {
                long periods = Math.max(0, place.start() - activity.planned().getAsInt());
                long weight = (long) problem.goal().change() * activity.priority() / 500;
                moved += Math.max(1, weight) * periods;
            }
        }
        return end * problem.goal().makespan() + late + moved;
    }

    private void activity(Activity activity, Placement place) {
        if (place.mode() < 0 || place.mode() >= activity.modes().size()) {
            breaches.add(activity.name() + " is done in a mode it does not have.");
            return;
        }
        int work = 0;
        int last = place.start();
        for (Placement.Part part : place.parts()) {
            if (part.until() <= part.from() || part.from() < last) {
                breaches.add(activity.name() + " has parts that are out of order.");
            }
            pause(activity, last, part.from());
            last = part.until();
            for (int t = part.from(); t < part.until(); t++) {
                work++;
                if (!works(activity, t)) {
                    breaches.add(activity.name() + " is worked outside its shift at " + t + ".");
                    return;
                }
            }
        }
        int duration = activity.modes().get(place.mode()).duration();
        if (work != duration || last != place.finish()) {
            breaches.add(
                    "%s takes %d periods instead of %d."
                            .formatted(activity.name(), work, duration));
        }
        if (activity.fixed().isPresent()) {
            Activity.Placed fixed = activity.fixed().get();
            if (fixed.mode() != place.mode() || fixed.start() != place.start()) {
                breaches.add(activity.name() + " was moved though it is fixed.");
            }
        } else if (place.start() < activity.release()) {
            breaches.add(activity.name() + " starts before its release.");
        }
    }

    /** Between two parts nothing may be worked, unless the activity may be split. */
    private void pause(Activity activity, int from, int until) {
        if (activity.splitting() == Activity.Splitting.ANYWHERE) {
            return;
        }
        for (int t = from; t < until; t++) {
            if (works(activity, t)) {
                breaches.add(activity.name() + " pauses though it may not be split.");
                return;
            }
        }
    }

    private boolean works(Activity activity, int period) {
        return activity.shift() < 0 || problem.shifts().get(activity.shift()).works(period);
    }

    private void precedence(Precedence each) {
        Placement from = placements.get(each.from());
        Placement to = placements.get(each.to());
        boolean stands = problem.activities().get(each.to()).fixed().isPresent();
        boolean kept =
                switch (each.kind()) {
                    case FINISH_START -> to.start() >= from.finish() + each.lag();
                    case START_START -> to.start() >= from.start() + each.lag();
                    case FINISH_FINISH -> to.finish() >= from.finish() + each.lag();
                    case START_FINISH -> to.finish() >= from.start() + each.lag();
                };
        if (!kept && !stands) {
            breaches.add(
                    "%s does not wait for %s."
                            .formatted(
                                    problem.activities().get(each.to()).name(),
                                    problem.activities().get(each.from()).name()));
        }
    }

    /** Adds up the needs at every point where they or the capacity change. */
    private void resource(int resource) {
        TreeMap<Integer, int[]> changes = new TreeMap<>();
        for (int i = 0; i < placements.size(); i++) {
            Activity activity = problem.activities().get(i);
            int amount = amount(activity.modes().get(placements.get(i).mode()).needs(), resource);
            int fixed = activity.fixed().isPresent() ? amount : 0;
            for (Placement.Part part : placements.get(i).parts()) {
                add(changes, part.from(), amount, fixed);
                add(changes, part.until(), -amount, -fixed);
            }
        }
        Capacity capacity = problem.resources().get(resource).capacity();
        for (int t = 0; t <= capacity.lastChange(); t++) {
            if (t == 0 || capacity.at(t) != capacity.at(t - 1)) {
                add(changes, t, 0, 0);
            }
        }
        int used = 0;
        int fixed = 0;
        for (var change : changes.entrySet()) {
            used += change.getValue()[0];
            fixed += change.getValue()[1];
            int there = Math.max(capacity.at(Math.max(0, change.getKey())), fixed);
            if (used > there) {
                breaches.add(
                        "In period %d, %d of %s are needed, but there are only %d."
                                .formatted(
                                        change.getKey(),
                                        used,
                                        problem.resources().get(resource).name(),
                                        there));
                return;
            }
        }
    }

    private static void add(TreeMap<Integer, int[]> changes, int period, int used, int fixed) {
        int[] change = changes.computeIfAbsent(period, p -> new int[2]);
        change[0] += used;
        change[1] += fixed;
    }

    private void budget(int budget) {
        long spent = 0;
        for (int i = 0; i < placements.size(); i++) {
            Mode mode = problem.activities().get(i).modes().get(placements.get(i).mode());
            spent += amount(mode.spends(), budget);
        }
        if (spent > problem.budgets().get(budget).amount()) {
            breaches.add(
                    "%d of %s are spent, but there are only %d."
                            .formatted(
                                    spent,
                                    problem.budgets().get(budget).name(),
                                    problem.budgets().get(budget).amount()));
        }
    }

    private static int amount(List<Need> needs, int resource) {
        int amount = 0;
        for (Need need : needs) {
            amount += need.resource() == resource ? need.amount() : 0;
        }
        return amount;
    }
}
