package dev.zhixing.engine.value;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;

import java.util.Arrays;

/** How much of each task's budget was planned to be used by when, as arrays by task index. */
final class PlannedValue {
    private final long[] start;
    private final long[] finish;
    private final long[] budget;

    /** Where and how far the budget is spread; only of tasks with a budget and baseline dates. */
    private final WorkCalendar[] calendar;

    private final boolean[] known;
    private final int[] all;

    PlannedValue(Network network) {
        int n = network.tasks().size();
        start = new long[n];
        finish = new long[n];
        budget = new long[n];
        known = new boolean[n];
        calendar = new WorkCalendar[n];
        Arrays.fill(calendar, network.calendar());
        all = new int[n];
        Arrays.setAll(all, i -> i);
    }

    /** Adds what was promised for a task. */
    void promise(int i, Task task, Baseline.Dates dates, long money) {
        WorkCalendar wished = task.calendar().orElse(calendar[i]);
        calendar[i] =
                task.duration().elapsed() || !wished.hasWorkingWeek()
                        ? WorkCalendar.allDay()
                        : wished;
        start[i] = Minute.of(dates.start());
        finish[i] = Minute.of(dates.finish());
        budget[i] = money;
        known[i] = true;
    }

    /** The part of a task's budget that is planned to be used by a minute. */
    long of(int i, long minute) {
        if (!known[i] || minute < start[i]) {
            return 0;
        }
        if (minute >= finish[i]) {
            return budget[i];
        }
        long begun = calendar[i].worked(start[i]);
        long whole = calendar[i].worked(finish[i]) - begun;
        long part = calendar[i].worked(minute) - begun;
        return Figures.share(budget[i], part, whole).orElse(budget[i]);
    }

    /** The same of the whole plan. */
    long of(long minute) {
        return sum(all, minute);
    }

    private long sum(int[] tasks, long minute) {
        long sum = 0;
        for (int i : tasks) {
            sum = Math.addExact(sum, of(i, minute));
        }
        return sum;
    }

    /** The first baseline start of these tasks, or the other minute when there is none. */
    long begin(int[] tasks, long otherwise) {
        long first = Long.MAX_VALUE;
        for (int i : tasks) {
            first = known[i] ? Math.min(first, start[i]) : first;
        }
        return first == Long.MAX_VALUE ? otherwise : first;
    }

    /** The last baseline finish of these tasks, or the other minute when there is none. */
    long end(int[] tasks, long otherwise) {
        long last = Long.MIN_VALUE;
        for (int i : tasks) {
            last = known[i] ? Math.max(last, finish[i]) : last;
        }
        return last == Long.MIN_VALUE ? otherwise : last;
    }

    /**
     * The first minute, from a given one on, by which so much of these tasks was planned to be
     * used; the last finish when it never is. Tasks that lie wholly on one side of what is still
     * possible are not asked again, so that the whole costs little more than asking all of them
     * twice.
     */
    long reached(int[] tasks, long money, long from) {
        long low = from;
        long high = end(tasks, from);
        int[] open = tasks.clone();
        int size = open.length;
        long before = 0;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            long sum = before;
            for (int k = 0; k < size; k++) {
                sum = Math.addExact(sum, of(open[k], middle));
            }
            if (sum >= money) {
                high = middle;
            } else {
                low = middle + 1;
            }
            int left = 0;
            for (int k = 0; k < size; k++) {
                int i = open[k];
                if (known[i] && finish[i] <= low) {
                    before = Math.addExact(before, budget[i]);
                } else if (known[i] && start[i] < high) {
                    open[left++] = i;
                }
            }
            size = left;
        }
        return low;
    }
}
