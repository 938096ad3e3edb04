package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.WorkCalendar;

/**
 * Several people or machines whose calendars differ, each with a part of one task. All begin as
 * soon as the task may begin; the last one to end ends it.
 */
final class Crew {
    private final WorkCalendar[] calendar;
    private final long[] minutes;
    private final long[] remaining;

    /**
     * @param calendar in which each part is done
     * @param minutes of each part
     * @param remaining what is left of each part
     */
    Crew(WorkCalendar[] calendar, long[] minutes, long[] remaining) {
        this.calendar = calendar;
        this.minutes = minutes;
        this.remaining = remaining;
    }

    /** When the first one can begin. */
    long start(long earliest) {
        long first = Placing.FAR;
        for (WorkCalendar one : calendar) {
            first = Math.min(first, one.startAt(one.worked(earliest)));
        }
        return first;
    }

    /** When the last one is done with all of it. */
    long finish(long start) {
        return finish(start, minutes);
    }

    /** When the last one is done with what is left. */
    long finishRemaining(long resume) {
        return finish(resume, remaining);
    }

    private long finish(long start, long[] length) {
        long last = start;
        for (int i = 0; i < calendar.length; i++) {
            if (length[i] > 0) {
                last = Math.max(last, calendar[i].finishAt(calendar[i].worked(start) + length[i]));
            }
        }
        return last;
    }

    /** The latest beginning from which all of it is done by then. */
    long lateStart(long finish) {
        long latest = Placing.FAR;
        for (int i = 0; i < calendar.length; i++) {
            latest = Math.min(latest, calendar[i].startAt(calendar[i].worked(finish) - minutes[i]));
        }
        return latest;
    }

    /** The latest moment by which work ends that has to be done then. */
    long lateFinish(long limit) {
        long latest = TaskTable.NONE;
        for (WorkCalendar one : calendar) {
            latest = Math.max(latest, one.finishAt(one.worked(limit)));
        }
        return latest;
    }
}
