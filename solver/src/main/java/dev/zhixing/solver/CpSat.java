package dev.zhixing.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

import dev.zhixing.engine.levelling.Activity;
import dev.zhixing.engine.levelling.Capacity;
import dev.zhixing.engine.levelling.Goal;
import dev.zhixing.engine.levelling.Mode;
import dev.zhixing.engine.levelling.Need;
import dev.zhixing.engine.levelling.Placement;
import dev.zhixing.engine.levelling.Precedence;
import dev.zhixing.engine.levelling.ResourceProblem;

import java.util.ArrayList;
import java.util.List;

/** A problem in the words of CP-SAT: intervals, cumulative resources, linear precedences. */
final class CpSat {
    final CpModel model = new CpModel();
    final IntVar[] start;

    /** Per activity one variable for each mode; empty when there is only one. */
    final BoolVar[][] chosen;

    private final ResourceProblem problem;
    private final LinearArgument[] end;
    private final int horizon;
    private final List<List<IntervalVar>> users = new ArrayList<>();
    private final List<List<Integer>> amounts = new ArrayList<>();
    private final IntVar makespan;

    CpSat(ResourceProblem problem, List<Placement> hint) {
        this.problem = problem;
        int n = problem.activities().size();
        int worst = problem.horizon();
        int reached = hint.stream().mapToInt(Placement::finish).max().orElse(worst);
        Goal goal = problem.goal();
        this.horizon = goal.tardiness() + goal.change() == 0 ? Math.min(worst, reached) : worst;
        this.start = new IntVar[n];
        this.end = new LinearArgument[n];
        this.chosen = new BoolVar[n][];
        for (int r = 0; r < problem.resources().size(); r++) {
            users.add(new ArrayList<>());
            amounts.add(new ArrayList<>());
        }
        for (int i = 0; i < n; i++) {
            activity(i, problem.activities().get(i));
        }
        problem.precedences().forEach(this::precedence);
        for (int r = 0; r < problem.resources().size(); r++) {
            resource(r);
        }
        for (int b = 0; b < problem.budgets().size(); b++) {
            budget(b);
        }
        this.makespan = model.newIntVar(0, horizon, "");
        for (LinearArgument each : end) {
            model.addLessOrEqual(each, makespan);
        }
        objective(goal);
        hint(hint);
    }

    private void activity(int i, Activity activity) {
        int from = activity.release();
        int until = horizon;
        if (problem.goal().change() > 0) {
            from = Math.max(from, activity.planned().orElse(0));
        }
        List<Mode> modes = activity.modes();
        if (activity.fixed().isPresent()) {
            from = activity.fixed().get().start();
            until = from;
            modes = List.of(modes.get(activity.fixed().get().mode()));
        }
        start[i] = model.newIntVar(from, until, "");
        boolean several = modes.size() > 1;
        chosen[i] = new BoolVar[several ? modes.size() : 0];
        LinearExprBuilder finish = LinearExpr.newBuilder().add(start[i]);
        for (int m = 0; m < modes.size(); m++) {
            Mode mode = modes.get(m);
            if (several) {
                chosen[i][m] = model.newBoolVar("");
                finish.addTerm(chosen[i][m], mode.duration());
            } else {
                finish.add(mode.duration());
            }
            // What stands may need more than there is; it is taken off the capacity instead.
            if (activity.fixed().isEmpty() && mode.duration() > 0 && !mode.needs().isEmpty()) {
                use(i, m, mode, several);
            }
        }
        if (several) {
            model.addExactlyOne(chosen[i]);
        }
        end[i] = finish.build();
    }

    private void use(int i, int m, Mode mode, boolean several) {
        IntervalVar interval =
                several
                        ? model.newOptionalFixedSizeIntervalVar(
                                start[i], mode.duration(), chosen[i][m], "")
                        : model.newFixedSizeIntervalVar(start[i], mode.duration(), "");
        for (Need need : mode.needs()) {
            users.get(need.resource()).add(interval);
            amounts.get(need.resource()).add(need.amount());
        }
    }

    private void precedence(Precedence each) {
        if (problem.activities().get(each.to()).fixed().isPresent()) {
            return;
        }
        LinearArgument before =
                switch (each.kind()) {
                    case FINISH_START, FINISH_FINISH -> end[each.from()];
                    case START_START, START_FINISH -> start[each.from()];
                };
        LinearArgument after =
                switch (each.kind()) {
                    case FINISH_START, START_START -> start[each.to()];
                    case FINISH_FINISH, START_FINISH -> end[each.to()];
                };
        LinearArgument least = LinearExpr.newBuilder().add(before).add(each.lag()).build();
        model.addLessOrEqual(least, after);
    }

    private void resource(int r) {
        Capacity capacity = problem.resources().get(r).capacity();
        CumulativeConstraint cumulative = model.addCumulative(capacity.most());
        for (int k = 0; k < users.get(r).size(); k++) {
            cumulative.addDemand(users.get(r).get(k), amounts.get(r).get(k));
        }
        int[] missing = missing(r, capacity);
        int from = 0;
        for (int t = 1; t <= missing.length; t++) {
            if (t == missing.length || missing[t] != missing[from]) {
                if (missing[from] > 0) {
                    cumulative.addDemand(model.newFixedInterval(from, t - from, ""), missing[from]);
                }
                from = t;
            }
        }
    }

    /** Per period: what the capacity is below its most, or taken by what stands. */
    private int[] missing(int r, Capacity capacity) {
        int most = capacity.most();
        int[] missing = new int[horizon];
        for (int t = 0; t < horizon; t++) {
            missing[t] = most - capacity.at(t);
        }
        for (Activity each : problem.activities()) {
            if (each.fixed().isPresent()) {
                Mode mode = each.modes().get(each.fixed().get().mode());
                int begin = each.fixed().get().start();
                for (Need need : mode.needs()) {
                    for (int t = begin; t < begin + mode.duration(); t++) {
                        if (need.resource() == r && t < horizon) {
                            missing[t] = Math.min(most, missing[t] + need.amount());
                        }
                    }
                }
            }
        }
        return missing;
    }

    private void budget(int b) {
        LinearExprBuilder spent = LinearExpr.newBuilder();
        for (int i = 0; i < start.length; i++) {
            Activity activity = problem.activities().get(i);
            int only = activity.fixed().map(Activity.Placed::mode).orElse(0);
            for (int m = 0; m < activity.modes().size(); m++) {
                for (Need each : activity.modes().get(m).spends()) {
                    if (each.resource() == b && chosen[i].length > 0) {
                        spent.addTerm(chosen[i][m], each.amount());
                    } else if (each.resource() == b && m == only) {
                        spent.add(each.amount());
                    }
                }
            }
        }
        model.addLessOrEqual(spent.build(), problem.budgets().get(b).amount());
    }

    private void objective(Goal goal) {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        cost.addTerm(makespan, goal.makespan());
        for (int i = 0; i < start.length; i++) {
            Activity each = problem.activities().get(i);
            long late = (long) goal.tardiness() * each.weight();
            if (each.due().isPresent() && late > 0) {
                IntVar periods = model.newIntVar(0, horizon, "");
                LinearArgument least =
                        LinearExpr.newBuilder().add(periods).add(each.due().getAsInt()).build();
                model.addGreaterOrEqual(least, end[i]);
                cost.addTerm(periods, late);
            }
            if (each.planned().isPresent() && goal.change() > 0) {
                long weight = Math.max(1, (long) goal.change() * each.priority() / 500);
                int planned = each.planned().getAsInt();
                if (each.fixed().isPresent()) {
                    int moved = each.fixed().get().start() - planned;
                    cost.add(weight * Math.max(0, moved));
                } else {
                    cost.addTerm(start[i], weight).add(-weight * planned);
                }
            }
        }
        model.minimize(cost.build());
    }

    private void hint(List<Placement> hint) {
        for (int i = 0; i < hint.size(); i++) {
            model.addHint(start[i], hint.get(i).start());
            for (int m = 0; m < chosen[i].length; m++) {
                model.addHint(chosen[i][m], m == hint.get(i).mode());
            }
        }
        if (!hint.isEmpty()) {
            model.addHint(makespan, hint.stream().mapToInt(Placement::finish).max().orElseThrow());
        }
    }
}
