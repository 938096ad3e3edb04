package dev.zhixing.engine.levelling.plan;

import dev.zhixing.engine.levelling.Answer;
import dev.zhixing.engine.levelling.InvalidProblem;
import dev.zhixing.engine.levelling.ResourceProblem;
import dev.zhixing.engine.levelling.SearchProgress;
import dev.zhixing.engine.levelling.Solver;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.schedule.TaskDates;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Moves the tasks of a plan so that nobody is booked beyond capacity. The search finds an order,
 * the scheduler makes the dates: the answer is an ordinary schedule whose tasks carry level delays.
 * Work under way, pinned tasks, tasks that must start or finish at a time, tasks as late as
 * possible and tasks of priority 1000 stay where they are. Tasks are not split. A plan that is
 * scheduled from its finish is only checked.
 */
public final class Levelling {
    /** Nanoseconds that making the dates may take in any case. */
    private static final long LEAST = 2_000_000_000L;

    private Levelling() {}

    /** Levels a plan without telling anybody about progress. */
    public static LevelledPlan level(Network network, LevellingOptions options) {
        return level(network, options, progress -> {}, () -> false);
    }

    /**
     * Levels a plan.
     *
     * @param network the plan; earlier level delays of movable tasks are forgotten
     * @param progress told now and then while the search goes on
     * @param cancelled asked often; when true the best so far is realised or, in the last step, the
     *     plan is returned as far as it is levelled, with its overloads
     */
    public static LevelledPlan level(
            Network network,
            LevellingOptions options,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled) {
        Schedule given = Scheduler.schedule(network);
        Schedule before = Scheduler.schedule(undelayed(given));
        if (Bookings.overloads(before).isEmpty()) {
            return plan(given, before, Map.of(), before.finish(), 0);
        }
        PlanProblem plan = new PlanProblem(before);
        Optional<Answer> answer = search(plan, options, progress, cancelled);
        // As long again as the search may take;
        long until = System.nanoTime() + Math.max(LEAST, options.limits().time().toNanos());
        Realisation best =
                new Realisation(
                        before, () -> cancelled.getAsBoolean() || System.nanoTime() - until > 0);
        best.place(answer.map(found -> order(plan, before, found)).orElseGet(best::byStart));
        LocalDateTime bound = before.finish();
        if (answer.isPresent() && options.aim() == LevellingOptions.Aim.EARLY_FINISH) {
            LocalDateTime proven = plan.end(answer.get().lowerBound());
            boolean counts = plan.isExact() && proven.isAfter(bound);
            bound = counts ? proven : bound;
        }
        long placements = answer.map(Answer::schedules).orElse(0L);
        return plan(given, best.schedule(), best.held(), bound, placements);
    }

    /** Every time in which somebody is booked beyond capacity, by resource and start. */
    public static List<Overload> overloads(Schedule schedule) {
        return Bookings.overloads(schedule);
    }

    private static Network undelayed(Schedule given) {
        Network network = given.network();
        List<Task> tasks = new ArrayList<>();
        boolean changed = false;
        for (Task task : network.tasks()) {
            boolean delayed = task.delay().amount() != 0 && Movable.is(given, task);
            tasks.add(delayed ? task.delayed(Lag.NONE) : task);
            changed |= delayed;
        }
        return changed ? network.with(tasks) : network;
    }

    private static Optional<Answer> search(
            PlanProblem plan,
            LevellingOptions options,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled) {
        try {
            ResourceProblem problem = plan.problem(options.aim().goal);
            return Solver.within(options.limits())
                    .with(options.prover())
                    .solve(problem, progress, cancelled);
        } catch (InvalidProblem e) {
            // Loops and the like, which the scheduler leaves out: then the plan's own order counts.
            return Optional.empty();
        }
    }

    private static List<Long> order(PlanProblem plan, Schedule before, Answer answer) {
        return plan.order(answer).stream()
                .filter(id -> Movable.is(before, before.network().task(id)))
                .toList();
    }

    private static LevelledPlan plan(
            Schedule given,
            Schedule levelled,
            Map<Long, LevellingReason> held,
            LocalDateTime bound,
            long placements) {
        List<LevelledMove> moves = new ArrayList<>();
        for (TaskDates old : given.allDates()) {
            TaskDates now = levelled.dates(old.id());
            boolean same = old.start().equals(now.start()) && old.finish().equals(now.finish());
            if (!same && !old.summary()) {
                moves.add(
                        new LevelledMove(
                                old.id(),
                                old.start(),
                                old.finish(),
                                now.start(),
                                now.finish(),
                                reasons(levelled, now, held)));
            }
        }
        moves.sort(Comparator.comparing(LevelledMove::newStart));
        LocalDateTime finish = levelled.finish();
        return new LevelledPlan(
                given,
                levelled,
                moves,
                Bookings.overloads(levelled),
                finish,
                bound.isAfter(finish) ? finish : bound,
                placements);
    }

    private static List<LevellingReason> reasons(
            Schedule levelled, TaskDates now, Map<Long, LevellingReason> held) {
        List<LevellingReason> reasons = new ArrayList<>();
        LevellingReason own = held.get(now.id());
        if (own != null && levelled.network().task(now.id()).delay().amount() > 0) {
            reasons.add(own);
        } else {
            levelled.drivingLinks(now.id())
                    .forEach(link -> reasons.add(new LevellingReason.Follows(link.from())));
        }
        if (reasons.isEmpty()) {
            reasons.add(new LevellingReason.Freed());
        }
        return reasons;
    }
}
