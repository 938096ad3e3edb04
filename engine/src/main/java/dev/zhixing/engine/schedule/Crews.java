package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Assignment;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;

import org.jspecify.annotations.Nullable;

import java.util.function.BinaryOperator;

/** Finds in whose calendars a task is done, from the assignments of a network. */
final class Crews {
    private final Network network;

    /** Task calendar and resource calendar to the one that holds both. */
    private final BinaryOperator<WorkCalendar> both;

    Crews(Network network, BinaryOperator<WorkCalendar> both) {
        this.network = network;
        this.both = both;
    }

    /** True when no task has to be looked at. */
    boolean isEmpty() {
        return network.assignments().isEmpty();
    }

    /** The one calendar in which all who do the task work on it; null when they differ. */
    @Nullable WorkCalendar common(int i, Task task, WorkCalendar own) {
        WorkCalendar common = null;
        for (int at : network.assignmentsOf(i)) {
            WorkCalendar hours = hours(at, task, own);
            if (common != null && common != hours && !common.equals(hours)) {
                return null;
            }
            common = hours;
        }
        return common == null ? own : common;
    }

    /** Those who do the task, each in own hours. */
    Crew crew(int i, Task task, WorkCalendar own) {
        int[] mine = network.assignmentsOf(i);
        WorkCalendar[] calendars = new WorkCalendar[mine.length];
        long[] minutes = new long[mine.length];
        long[] remaining = new long[mine.length];
        for (int k = 0; k < mine.length; k++) {
            Assignment one = network.assignments().get(mine[k]);
            WorkCalendar hours = hours(mine[k], task, own);
            calendars[k] = hours.hasWorkingWeek() ? hours : own;
            boolean plain = one.units().percent() == 0 || one.work().minutes() == 0;
            minutes[k] = plain ? task.duration().minutes() : one.units().minutesFor(one.work());
            remaining[k] =
                    plain
                            ? task.progress().remaining().orElse(minutes[k])
                            : one.units().minutesFor(one.remaining());
        }
        return new Crew(calendars, minutes, remaining);
    }

    private WorkCalendar hours(int assignment, Task task, WorkCalendar own) {
        WorkCalendar resource =
                network.resources().get(network.resourceIndex(assignment)).calendar();
        if (resource == null) {
            return own;
        }
        return task.calendar().isEmpty() ? resource : both.apply(own, resource);
    }
}
