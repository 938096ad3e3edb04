package dev.zhixing.engine.levelling;

import java.util.ArrayList;
import java.util.List;

/** What must hold for a problem to have a meaning and an answer; finds all breaches. */
record ProblemRules(
        List<Activity> activities,
        List<Resource> resources,
        List<Budget> budgets,
        List<Precedence> precedences,
        List<Shift> shifts) {

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        long work = 0;
        for (Activity each : activities) {
            indexes(each, faults);
            work += each.modes().stream().mapToLong(Mode::duration).max().orElse(0);
            work = Math.max(work, each.release());
        }
        for (Precedence each : precedences) {
            if (outside(each.from(), activities) || outside(each.to(), activities)) {
                faults.add("A precedence names an activity that is not there: " + each + ".");
            }
            work += Math.abs((long) each.lag());
        }
        if (work > ResourceProblem.LONGEST) {
            faults.add(
                    "The work in sequence takes %d periods; at most %d are possible."
                            .formatted(work, ResourceProblem.LONGEST));
        }
        if (!faults.isEmpty()) {
            return faults;
        }
        if (order(activities.size(), precedences).length < activities.size()) {
            faults.add("The precedences form a loop.");
        }
        activities.forEach(each -> possible(each, faults));
        budgets(faults);
        return faults;
    }

    private void indexes(Activity activity, List<String> faults) {
        for (Mode mode : activity.modes()) {
            for (Need need : mode.needs()) {
                if (outside(need.resource(), resources)) {
                    faults.add(activity.name() + " needs a resource that is not there.");
                }
            }
            for (Need need : mode.spends()) {
                if (outside(need.resource(), budgets)) {
                    faults.add(activity.name() + " needs a budget that is not there.");
                }
            }
        }
        if (activity.shift() >= shifts.size()) {
            faults.add(activity.name() + " follows a shift that is not there.");
        }
    }

    /** After the last change of all capacities an activity must fit, or it may never do. */
    private void possible(Activity activity, List<String> faults) {
        if (activity.fixed().isPresent() || activity.modes().stream().anyMatch(this::fits)) {
            return;
        }
        Need first =
                activity.modes().getFirst().needs().stream()
                        .filter(n -> n.amount() > resources.get(n.resource()).capacity().last())
                        .findFirst()
                        .orElseThrow();
        faults.add(
                "%s needs %d of %s, but there are only %d."
                        .formatted(
                                activity.name(),
                                first.amount(),
                                resources.get(first.resource()).name(),
                                resources.get(first.resource()).capacity().last()));
    }

    private boolean fits(Mode mode) {
        return mode.duration() == 0
                || mode.needs().stream()
                        .allMatch(n -> n.amount() <= resources.get(n.resource()).capacity().last());
    }

    private void budgets(List<String> faults) {
        for (int b = 0; b < budgets.size(); b++) {
            long least = 0;
            for (Activity each : activities) {
                int budget = b;
                least += each.modes().stream().mapToLong(m -> spent(m, budget)).min().orElse(0);
            }
            if (least > budgets.get(b).amount()) {
                faults.add(
                        "At least %d of %s are needed, but there are only %d."
                                .formatted(least, budgets.get(b).name(), budgets.get(b).amount()));
            }
        }
    }

    private static long spent(Mode mode, int budget) {
        return mode.spends().stream()
                .filter(n -> n.resource() == budget)
                .mapToLong(Need::amount)
                .sum();
    }

    private static boolean outside(int index, List<?> list) {
        return index < 0 || index >= list.size();
    }

    /** A topological order; shorter than the number of activities when there is a loop. */
    static int[] order(int count, List<Precedence> precedences) {
        int[] waits = new int[count];
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            next.add(new ArrayList<>());
        }
        for (Precedence each : precedences) {
            waits[each.to()]++;
            next.get(each.from()).add(each.to());
        }
        int[] order = new int[count];
        int end = 0;
        for (int i = 0; i < count; i++) {
            if (waits[i] == 0) {
                order[end++] = i;
            }
        }
        for (int i = 0; i < end; i++) {
            for (int to : next.get(order[i])) {
                if (--waits[to] == 0) {
                    order[end++] = to;
                }
            }
        }
        return end == count ? order : java.util.Arrays.copyOf(order, end);
    }
}
