package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Point;

import org.jspecify.annotations.Nullable;

/**
 * What is out of the ordinary about a task.
 *
 * @param crew those who do it, when their calendars differ
 * @param delay how much later it begins than it could
 * @param point where it lies when it takes no time
 */
record Extra(@Nullable Crew crew, Lag delay, Point point) {
    /** The moment to which the delay pushes a task that could begin at another one. */
    long delayed(WorkCalendar calendar, long moment) {
        if (delay.amount() == 0) {
            return moment;
        }
        long worked = calendar.worked(moment);
        return delay.isElapsed()
                ? calendar.startAt(worked) + delay.amount()
                : calendar.startAt(worked + delay.amount());
    }

    /** The latest moment that the delay pushes no further than this one. */
    long before(WorkCalendar calendar, long moment) {
        if (delay.amount() == 0) {
            return moment;
        }
        long worked = calendar.worked(moment);
        if (delay.isElapsed()) {
            // In a gap, the delay would count from after it: only what is before the gap fits.
            long begin = calendar.startAt(worked) - delay.amount();
            return calendar.startAt(Placing.lastStart(calendar, begin));
        }
        return calendar.startAt(worked - delay.amount());
    }
}
