package dev.zhixing.engine.value;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Planned, earned and spent money of a plan at a status date, for every task and rolled up to every
 * summary: a summary is exactly the sum of what it contains.
 *
 * <p>A task's budget is planned evenly over its working time between the dates of the baseline; a
 * milestone's falls due at its moment. Tasks without baseline dates count with their budget, earned
 * value and cost, but nothing of them is planned yet.
 */
public final class EarnedValue {
    private final Network network;
    private final Map<Long, Baseline.Dates> planned = new HashMap<>();
    private final Map<Long, Cost> costs;
    private final Figures[] figures;
    private final Figures total;

    private EarnedValue(
            Network network, Baseline baseline, Map<Long, Cost> costs, LocalDateTime statusDate) {
        this.network = network;
        this.costs = Map.copyOf(costs);
        baseline.dates().forEach(dates -> planned.put(dates.task(), dates));
        figures = new Figures[network.tasks().size()];
        Arrays.fill(figures, Figures.NONE);
        total = fill(statusDate);
    }

    /**
     * Measures a plan.
     *
     * @param network tasks and summaries
     * @param baseline the dates that were promised
     * @param costs money by task id, for tasks without children only
     * @param statusDate until when work and cost are known
     * @throws IllegalArgumentException when money is given for a summary or an unknown task
     */
    public static EarnedValue of(
            Network network, Baseline baseline, Map<Long, Cost> costs, LocalDateTime statusDate) {
        return new EarnedValue(network, baseline, costs, statusDate);
    }

    private Figures fill(LocalDateTime statusDate) {
        int n = figures.length;
        int[] open = new int[n];
        for (int i = 0; i < n; i++) {
            if (network.parentIndex(i) >= 0) {
                open[network.parentIndex(i)]++;
            }
        }
        for (Map.Entry<Long, Cost> entry : costs.entrySet()) {
            int i = network.indexOf(entry.getKey());
            if (open[i] > 0) {
                throw new IllegalArgumentException(
                        "Task %d is a summary; its money is that of its children."
                                .formatted(entry.getKey()));
            }
            figures[i] = leaf(network.tasks().get(i), entry.getValue(), statusDate);
        }
        Figures sum = Figures.NONE;
        for (int i = 0; i < n; i++) {
            // From each leaf upward, as far as all other children are done.
            for (int at = i; at >= 0 && open[at] == 0; at = network.parentIndex(at)) {
                open[at] = -1;
                int above = network.parentIndex(at);
                if (above >= 0) {
                    figures[above] = figures[above].plus(figures[at]);
                    open[above]--;
                } else {
                    sum = sum.plus(figures[at]);
                }
            }
        }
        return sum;
    }

    private Figures leaf(Task task, Cost cost, LocalDateTime statusDate) {
        long earned = Figures.share(cost.budget(), cost.done(), Cost.ALL).orElse(0);
        return new Figures(cost.budget(), plannedBy(task, statusDate), earned, cost.actual());
    }

    /** The part of a task's budget that is planned to be used by a moment. */
    private long plannedBy(Task task, LocalDateTime moment) {
        Baseline.Dates dates = planned.get(task.id());
        Cost cost = costs.get(task.id());
        if (dates == null || cost == null || moment.isBefore(dates.start())) {
            return 0;
        }
        if (!moment.isBefore(dates.finish())) {
            return cost.budget();
        }
        WorkCalendar wished = task.calendar().orElse(network.calendar());
        WorkCalendar calendar =
                task.duration().elapsed() || !wished.hasWorkingWeek()
                        ? WorkCalendar.allDay()
                        : wished;
        long start = calendar.worked(Minute.of(dates.start()));
        long whole = calendar.worked(Minute.of(dates.finish())) - start;
        long part = calendar.worked(Minute.of(moment)) - start;
        return Figures.share(cost.budget(), part, whole).orElse(cost.budget());
    }

    /** The figures of a task or summary. */
    public Figures of(long task) {
        return figures[network.indexOf(task)];
    }

    /** The figures of the whole plan. */
    public Figures total() {
        return total;
    }

    /**
     * Earned schedule (Lipke 2003): the first moment at which the plan wanted as much money earned
     * as has been earned now.
     */
    public LocalDateTime earnedSchedule() {
        long low = Minute.of(network.anchor());
        long high = low;
        for (Baseline.Dates dates : planned.values()) {
            high = Math.max(high, Minute.of(dates.finish()));
            low = Math.min(low, Minute.of(dates.start()));
        }
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            if (plannedBy(Minute.at(middle)) >= total.earned()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Minute.at(low);
    }

    /** What the whole plan wanted to have earned by a moment (PV). */
    public long plannedBy(LocalDateTime moment) {
        long sum = 0;
        for (long id : costs.keySet()) {
            sum = Math.addExact(sum, plannedBy(network.task(id), moment));
        }
        return sum;
    }
}
