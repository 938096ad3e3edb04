package dev.zhixing.formats.project;

import dev.zhixing.formats.project.ProjectTask.Dates;
import dev.zhixing.formats.project.ProjectTask.Fixed;
import dev.zhixing.formats.project.ProjectTask.Kind;
import dev.zhixing.formats.project.ProjectTask.Pinning;
import dev.zhixing.formats.project.ProjectTask.Progress;
import dev.zhixing.formats.project.ProjectTask.Staffing;
import dev.zhixing.formats.project.ProjectTask.Wish;

import org.jspecify.annotations.Nullable;
import org.mpxj.ActivityType;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectProperties;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TaskType;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Turns MPXJ's tasks into {@link ProjectTask}. */
final class TaskRows {
    private static final int ORDINARY_PRIORITY = 500;

    /** What some writers put where there is no date. */
    private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ProjectProperties properties;
    private final CalendarNumbers calendars;
    private final boolean primavera;
    private final boolean gantt;

    TaskRows(ProjectProperties properties, CalendarNumbers calendars, FileKind kind) {
        this.properties = properties;
        this.calendars = calendars;
        this.primavera = kind == FileKind.XER || kind == FileKind.PMXML;
        this.gantt = kind == FileKind.GAN;
    }

    /** The unique number as it stands in the file; of GanttProject's, MPXJ makes one more. */
    int uid(Task task) {
        return task.getUniqueID() - (gantt ? 1 : 0);
    }

    ProjectTask row(Task task) {
        Kind kind = kind(task);
        Duration duration = length(task);
        Duration delay = task.getLevelingDelay();
        return new ProjectTask(
                uid(task),
                id(task),
                Objects.requireNonNullElse(task.getName(), ""),
                Objects.requireNonNullElse(task.getOutlineNumber(), ""),
                task.getParentTask() == null ? null : uid(task.getParentTask()),
                kind,
                minutes(duration),
                Lengths.isElapsed(duration),
                wishes(task, kind),
                real(task.getDeadline()),
                task.getCalendar() == null ? null : calendars.number(task.getCalendar()),
                staffing(task),
                progress(task),
                byHand(task, kind),
                kind == Kind.TASK && !primavera ? PausesFound.in(task, properties) : List.of(),
                minutes(delay),
                Lengths.isElapsed(delay) || !primavera,
                primavera && properties.getUseExpectedFinishDates()
                        ? task.getExpectedFinish()
                        : null,
                task.getPriority() == null ? ORDINARY_PRIORITY : task.getPriority().getValue(),
                task.getActive());
    }

    /**
     * Where Primavera leaves out what a task takes in all, what is left and what was planned say
     * it.
     */
    private @Nullable Duration length(Task task) {
        Duration whole = task.getDuration();
        if (whole != null || !primavera) {
            return whole;
        }
        boolean begun = task.getActualStart() != null;
        Duration left = task.getRemainingDuration();
        return begun || left == null ? task.getPlannedDuration() : left;
    }

    private String id(Task task) {
        String code = primavera ? task.getActivityID() : null;
        return code != null ? code : String.valueOf(task.getID() == null ? "" : task.getID());
    }

    private Kind kind(Task task) {
        if (task.getExternalTask() || (task.getExternalProject() && !task.hasChildTasks())) {
            return Kind.EXTERNAL;
        }
        if (task.getSummary()) {
            return Kind.SUMMARY;
        }
        ActivityType type = primavera ? task.getActivityType() : null;
        return switch (type) {
            case null -> Kind.TASK;
            case START_MILESTONE, START_FLAG -> Kind.START_MILESTONE;
            case FINISH_MILESTONE, FINISH_FLAG -> Kind.FINISH_MILESTONE;
            case LEVEL_OF_EFFORT, HAMMOCK -> Kind.LEVEL_OF_EFFORT;
            case WBS_SUMMARY -> Kind.WBS_SUMMARY;
            default -> Kind.TASK;
        };
    }

    /** GanttProject keeps where a task was put by hand, and only moves it on from there. */
    private List<Wish> wishes(Task task, Kind kind) {
        List<Wish> wishes = new ArrayList<>();
        if (gantt && kind != Kind.SUMMARY) {
            add(wishes, ConstraintType.START_NO_EARLIER_THAN, task.getStart());
            return wishes;
        }
        add(wishes, task.getConstraintType(), task.getConstraintDate());
        add(wishes, task.getSecondaryConstraintType(), task.getSecondaryConstraintDate());
        if (primavera) {
            add(wishes, ConstraintType.START_NO_EARLIER_THAN, task.getExternalEarlyStart());
            add(wishes, ConstraintType.FINISH_NO_LATER_THAN, task.getExternalLateFinish());
        }
        return wishes;
    }

    private void add(List<Wish> to, @Nullable ConstraintType type, @Nullable LocalDateTime date) {
        if (type == null || type == ConstraintType.AS_SOON_AS_POSSIBLE) {
            return;
        }
        if (type == ConstraintType.AS_LATE_AS_POSSIBLE) {
            to.add(new Wish(Pinning.AS_LATE_AS_POSSIBLE, null));
        } else if (real(date) != null) {
            to.add(new Wish(pinning(type), date));
        }
    }

    private static Pinning pinning(ConstraintType type) {
        return switch (type) {
            case START_NO_EARLIER_THAN -> Pinning.START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> Pinning.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> Pinning.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> Pinning.FINISH_NO_LATER_THAN;
            case MUST_START_ON -> Pinning.MANDATORY_START;
            case MUST_FINISH_ON -> Pinning.MANDATORY_FINISH;
            case START_ON -> Pinning.START_ON;
            case FINISH_ON -> Pinning.FINISH_ON;
            case AS_SOON_AS_POSSIBLE -> Pinning.AS_SOON_AS_POSSIBLE;
            case AS_LATE_AS_POSSIBLE -> Pinning.AS_LATE_AS_POSSIBLE;
        };
    }

    private Staffing staffing(Task task) {
        TaskType type = Objects.requireNonNullElse(task.getType(), TaskType.FIXED_UNITS);
        Fixed fixed =
                switch (type) {
                    case FIXED_UNITS -> Fixed.UNITS;
                    case FIXED_WORK -> Fixed.WORK;
                    case FIXED_DURATION, FIXED_DURATION_AND_UNITS -> Fixed.DURATION;
                };
        // Primavera asks the kind of activity, Microsoft the type of the task and a check mark.
        boolean inTheirHours =
                primavera
                        ? task.getActivityType() == ActivityType.RESOURCE_DEPENDENT
                        : !(task.getCalendar() != null && task.getIgnoreResourceCalendar());
        return new Staffing(fixed, task.getEffortDriven(), inTheirHours);
    }

    private Progress progress(Task task) {
        if (gantt) {
            return share(task);
        }
        LocalDateTime start = real(task.getActualStart());
        LocalDateTime finish = isDone(task) ? real(task.getActualFinish()) : null;
        return new Progress(
                start == null ? finish : start,
                finish,
                Math.max(0, minutes(task.getRemainingDuration())),
                real(task.getResume()));
    }

    /** Microsoft's 99 % is not done, whatever date stands there. */
    private boolean isDone(Task task) {
        Number percent = task.getPercentageComplete();
        return primavera || percent == null || percent.doubleValue() >= 100;
    }

    /** GanttProject only knows how much of a task is done. */
    private Progress share(Task task) {
        long minutes = minutes(task.getDuration());
        Number percent = task.getPercentageComplete();
        double done = percent == null ? 0 : Math.clamp(percent.doubleValue(), 0, 100);
        LocalDateTime start = task.getStart();
        if (done == 0 || start == null || task.getSummary()) {
            return Progress.none(minutes);
        }
        LocalDateTime finish = done < 100 ? null : task.getFinish();
        return new Progress(start, finish, Math.round(minutes * (100 - done) / 100), null);
    }

    private @Nullable LocalDateTime real(@Nullable LocalDateTime date) {
        LocalDateTime begin = properties.getStartDate();
        boolean none = NEVER.equals(date) && !primavera && begin != null && begin.isAfter(NEVER);
        return none ? null : date;
    }

    private static @Nullable Dates byHand(Task task, Kind kind) {
        boolean fixed = kind == Kind.EXTERNAL || task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED;
        LocalDateTime start = task.getStart();
        LocalDateTime finish = task.getFinish();
        return fixed && start != null && finish != null && !finish.isBefore(start)
                ? new Dates(start, finish)
                : null;
    }

    private long minutes(@Nullable Duration duration) {
        return Lengths.minutes(duration, properties);
    }
}
