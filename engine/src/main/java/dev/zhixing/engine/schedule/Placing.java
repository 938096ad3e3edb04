package dev.zhixing.engine.schedule;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Point;
import dev.zhixing.engine.network.Rules;
import dev.zhixing.engine.network.Rules.StartedWork;

/**
 * Puts one task into its calendar. Early: not before a start bound and, for its finish, a finish
 * bound. Late: not after such bounds. Bounds without effect are {@link TaskTable#NONE} (early) and
 * {@link #FAR} (late).
 */
final class Placing {
    /** No bound to the right. */
    static final long FAR = Long.MAX_VALUE;

    private final TaskTable tasks;
    private final StartedWork startedWork;
    private final boolean gapIsNothing;
    private final long statusDate;

    /** The answer of the last call. */
    long start;

    long finish;

    /** Minutes worked at the start (early) or at the finish (late), in the task's calendar. */
    long worked;

    Placing(TaskTable tasks, Rules rules, long statusDate) {
        this.tasks = tasks;
        this.startedWork = rules.startedWork();
        this.gapIsNothing = rules.gap() == Rules.Gap.IS_NOTHING;
        this.statusDate = statusDate;
    }

    /** Places the task as early as the bounds and its own terms allow. */
    void early(int i, long startBound, long finishBound) {
        switch (tasks.state[i]) {
            case TaskTable.FREE -> earlyFree(i, startBound, finishBound);
            case TaskTable.STARTED -> earlyStarted(i, startBound, finishBound);
            default -> {
                start = tasks.fixedStart[i];
                finish = tasks.fixedFinish[i];
                worked = tasks.calendar[i].worked(start);
            }
        }
    }

    private void earlyFree(int i, long earliest, long finishBound) {
        long length = tasks.duration[i];
        WorkCalendar calendar = tasks.calendar[i];
        Extra extra = tasks.extra == null ? null : tasks.extra(i);
        long startBound = extra == null ? earliest : extra.delayed(calendar, earliest);
        if (length == 0) {
            long moment = bounded(i, Math.max(startBound, finishBound));
            start = extra == null ? settle(calendar, moment) : point(calendar, moment, extra);
            finish = start;
            return;
        }
        worked = calendar.worked(startBound);
        if (finishBound != TaskTable.NONE) {
            worked = Math.max(worked, calendar.worked(finishBound) - length);
        }
        if (tasks.date[i] != TaskTable.NONE) {
            worked = bounded(i, worked, calendar.worked(tasks.date[i]), length);
        }
        start = calendar.startAt(worked);
        finish = calendar.finishAt(worked + length);
        if (extra != null && extra.crew() != null) {
            earlyCrew(i, extra.crew(), startBound, finishBound);
        }
    }

    private void earlyCrew(int i, Crew crew, long startBound, long finishBound) {
        long from = startBound;
        if (finishBound != TaskTable.NONE) {
            from = Math.max(from, crew.lateStart(finishBound));
        }
        long date = tasks.date[i];
        if (date != TaskTable.NONE) {
            from =
                    switch (tasks.constraint[i]) {
                        case TaskTable.SNET -> Math.max(from, date);
                        case TaskTable.SNLT -> Math.min(from, date);
                        case TaskTable.FNET -> Math.max(from, crew.lateStart(date));
                        case TaskTable.FNLT -> Math.min(from, crew.lateStart(date));
                        case TaskTable.MSO -> date;
                        case TaskTable.MFO -> crew.lateStart(date);
                        default -> from;
                    };
        }
        start = crew.start(from);
        finish = crew.finish(start);
        worked = tasks.calendar[i].worked(start);
    }

    /** Applies the constraint to the count of minutes worked before the start. */
    private long bounded(int i, long worked, long atDate, long length) {
        return switch (tasks.constraint[i]) {
            case TaskTable.SNET -> Math.max(worked, atDate);
            case TaskTable.SNLT -> Math.min(worked, atDate);
            case TaskTable.FNET -> Math.max(worked, atDate - length);
            case TaskTable.FNLT -> Math.min(worked, atDate - length);
            case TaskTable.MSO -> atDate;
            case TaskTable.MFO -> atDate - length;
            default -> worked;
        };
    }

    /** Applies the constraint to a point in time. */
    private long bounded(int i, long moment) {
        return switch (tasks.constraint[i]) {
            case TaskTable.SNET, TaskTable.FNET -> Math.max(moment, tasks.date[i]);
            case TaskTable.SNLT, TaskTable.FNLT -> Math.min(moment, tasks.date[i]);
            case TaskTable.MSO, TaskTable.MFO -> tasks.date[i];
            default -> moment;
        };
    }

    /** A point in time stays where work is done or has just ended, else it waits for work. */
    private long settle(WorkCalendar calendar, long moment) {
        worked = calendar.worked(moment);
        return calendar.finishAt(worked) == moment ? moment : calendar.startAt(worked);
    }

    private long point(WorkCalendar calendar, long moment, Extra extra) {
        worked = calendar.worked(moment);
        return switch (extra.point()) {
            case SETTLES -> settle(calendar, moment);
            case STAYS -> moment;
            case WAITS, BEGINS -> calendar.startAt(worked);
        };
    }

    /** Backward, a point in time stays where work can begin, else it moves to work's last end. */
    private long settleLate(WorkCalendar calendar, long moment) {
        worked = calendar.worked(moment);
        return calendar.startAt(worked) == moment ? moment : calendar.finishAt(worked);
    }

    private void earlyStarted(int i, long startBound, long finishBound) {
        WorkCalendar calendar = tasks.calendar[i];
        long left = tasks.remaining[i];
        start = tasks.fixedStart[i];
        worked = calendar.worked(start);
        long resume = worked + Math.max(0, tasks.duration[i] - left);
        if (startedWork != StartedWork.GOES_ON && statusDate != TaskTable.NONE && left > 0) {
            resume = Math.max(resume, calendar.worked(statusDate));
        }
        if (startedWork == StartedWork.WAITS_FOR_LINKS) {
            resume = Math.max(resume, calendar.worked(startBound));
            if (finishBound != TaskTable.NONE) {
                resume = Math.max(resume, calendar.worked(finishBound) - left);
            }
        }
        if (left > 0 && tasks.constraint[i] == TaskTable.FNET) {
            resume = Math.max(resume, calendar.worked(tasks.date[i]) - left);
        }
        boolean instant = tasks.duration[i] == 0 && left == 0;
        finish = instant ? start : Math.max(start, calendar.finishAt(resume + left));
        Extra extra = tasks.extra == null ? null : tasks.extra(i);
        if (extra != null && extra.crew() != null && !instant) {
            boolean untouched = resume == worked && left >= tasks.duration[i];
            long from = untouched ? start : calendar.startAt(resume);
            finish = Math.max(start, extra.crew().finishRemaining(from));
        }
    }

    /** Minutes worked before the latest working minute that begins by the moment. */
    static long lastStart(WorkCalendar calendar, long moment) {
        long worked = calendar.worked(moment);
        return calendar.startAt(worked) > moment ? worked - 1 : worked;
    }

    /** Places the task as late as the bounds and its own terms allow. */
    void late(int i, long startBound, long finishBound) {
        if (tasks.state[i] == TaskTable.FINISHED) {
            start = tasks.fixedStart[i];
            finish = tasks.fixedFinish[i];
            return;
        }
        long length = tasks.duration[i];
        long latest = finishBound;
        if (tasks.deadline[i] != TaskTable.NONE) {
            latest = Math.min(latest, tasks.deadline[i]);
        }
        WorkCalendar calendar = tasks.calendar[i];
        if (length == 0) {
            latePoint(i, calendar, Math.min(latest, startBound));
        } else {
            worked = calendar.worked(latest);
            if (startBound != FAR && tasks.state[i] != TaskTable.STARTED) {
                long before =
                        gapIsNothing
                                ? calendar.worked(startBound)
                                : lastStart(calendar, startBound);
                worked = Math.min(worked, before + length);
            }
            if (tasks.date[i] != TaskTable.NONE && tasks.state[i] == TaskTable.FREE) {
                worked = boundedLate(i, worked, calendar.worked(tasks.date[i]), length);
            }
            finish = calendar.finishAt(worked);
            start = calendar.startAt(worked - length);
            Extra extra = tasks.extra == null ? null : tasks.extra(i);
            if (extra != null && extra.crew() != null) {
                lateCrew(i, extra.crew(), latest, startBound);
            }
        }
        if (tasks.state[i] == TaskTable.STARTED) {
            start = tasks.fixedStart[i];
        }
    }

    private void lateCrew(int i, Crew crew, long latest, long startBound) {
        long until = latest;
        if (startBound != FAR && tasks.state[i] != TaskTable.STARTED) {
            until = Math.min(until, crew.finish(startBound));
        }
        long date = tasks.date[i];
        if (date != TaskTable.NONE && tasks.state[i] == TaskTable.FREE) {
            until =
                    switch (tasks.constraint[i]) {
                        case TaskTable.SNLT -> Math.min(until, crew.finish(date));
                        case TaskTable.FNLT -> Math.min(until, date);
                        case TaskTable.MSO -> crew.finish(date);
                        case TaskTable.MFO -> date;
                        default -> until;
                    };
        }
        finish = crew.lateFinish(until);
        start = crew.lateStart(finish);
        worked = tasks.calendar[i].worked(finish);
    }

    /** Applies the constraint to the count of minutes worked before the finish. */
    private long boundedLate(int i, long worked, long atDate, long length) {
        return switch (tasks.constraint[i]) {
            case TaskTable.SNLT -> Math.min(worked, atDate + length);
            case TaskTable.FNLT -> Math.min(worked, atDate);
            case TaskTable.MSO -> atDate + length;
            case TaskTable.MFO -> atDate;
            default -> worked;
        };
    }

    private void latePoint(int i, WorkCalendar calendar, long latest) {
        byte kind = tasks.state[i] == TaskTable.FREE ? tasks.constraint[i] : TaskTable.ASAP;
        finish =
                switch (kind) {
                    case TaskTable.MSO, TaskTable.MFO -> settle(calendar, tasks.date[i]);
                    case TaskTable.SNLT, TaskTable.FNLT ->
                            settleLate(calendar, Math.min(latest, tasks.date[i]));
                    default -> settleLate(calendar, latest);
                };
        start = finish;
        Extra extra = tasks.extra == null ? null : tasks.extra(i);
        if (extra != null && extra.point() != Point.SETTLES) {
            finish = calendar.finishAt(worked);
            start = extra.point() == Point.BEGINS ? calendar.startAt(worked) : finish;
        }
    }

    /** How late a predecessor's push may come to the start of this task, given its late dates. */
    long startGate(int i, long lateStart, long lateFinish) {
        return switch (tasks.state[i]) {
            case TaskTable.FINISHED -> FAR;
            // Started out of sequence or not: the rest of it should still come after.
            case TaskTable.STARTED ->
                    tasks.calendar[i].startAt(
                            tasks.calendar[i].worked(lateFinish) - tasks.remaining[i]);
            case TaskTable.PINNED -> lateStart;
            default -> {
                Extra extra = tasks.extra == null ? null : tasks.extra(i);
                yield extra == null ? lateStart : extra.before(tasks.calendar[i], lateStart);
            }
        };
    }

    /** How late a predecessor's push may come to the finish of this task. */
    long finishGate(int i, long lateFinish) {
        if (tasks.state[i] == TaskTable.FINISHED) {
            return FAR;
        }
        // Until the task's next working minute a push changes nothing; a point in time moves.
        WorkCalendar calendar = tasks.calendar[i];
        return tasks.duration[i] == 0 || gapIsNothing
                ? lateFinish
                : calendar.startAt(calendar.worked(lateFinish));
    }
}
