package dev.zhixing.formats.project;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.formats.project.ProjectPlan.ProjectAssignment;
import dev.zhixing.formats.project.ProjectTask.Kind;
import dev.zhixing.formats.project.ProjectTask.Pinning;
import dev.zhixing.formats.project.ProjectTask.Progress;
import dev.zhixing.formats.project.ProjectTask.Wish;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is left of a plan at its data date, as Primavera schedules it: work under way is as long as
 * what remains of it, finished work takes no time but still hands on what it waits for (retained
 * logic), and lags shrink by what has passed of them. Parts of the work breakdown and activities
 * that only accompany others are left out; {@link PrimaveraRows} adds them.
 */
final class Remains {
    private static final int NEVER_MOVED = 1000;

    private final ProjectPlan plan;
    private final Map<Integer, WorkCalendar> calendars;
    private final Map<Integer, ProjectTask> activities = new HashMap<>();
    private final Map<Integer, LocalDateTime> notBefore = new HashMap<>();
    private final Set<Integer> assigned = new HashSet<>();
    private final Map<Integer, Long> expected;

    Remains(ProjectPlan plan) {
        this(plan, Map.of());
    }

    /**
     * @param expected minutes left of activities that are expected to be done by a date
     */
    Remains(ProjectPlan plan, Map<Integer, Long> expected) {
        this.plan = plan;
        this.expected = expected;
        this.calendars = WorkCalendars.of(plan);
        plan.assignments().forEach(one -> assigned.add(one.task()));
        for (ProjectTask task : plan.tasks()) {
            if (isActivity(task)) {
                activities.put(task.uid(), task);
            }
        }
    }

    /** True when the row is scheduled itself. */
    static boolean isActivity(ProjectTask task) {
        return switch (task.kind()) {
            case SUMMARY, LEVEL_OF_EFFORT, WBS_SUMMARY -> false;
            default -> true;
        };
    }

    /**
     * The plan of what is left.
     *
     * @param finishBy further latest finishes by unique number
     */
    ProjectPlan plan(Map<Integer, LocalDateTime> finishBy) {
        RemainingLinks remaining = new RemainingLinks(plan, this, activities);
        List<ProjectLink> links = remaining.links();
        notBefore.putAll(remaining.notBefore());
        List<ProjectTask> tasks = new ArrayList<>();
        for (ProjectTask task : plan.tasks()) {
            if (activities.containsKey(task.uid())) {
                tasks.add(remaining(task, finishBy.get(task.uid())));
            }
        }
        return new ProjectPlan(
                plan.name(),
                plan.anchor(),
                false,
                plan.mustFinishBy(),
                null,
                plan.calendar(),
                plan.calendars(),
                plan.rules(),
                tasks,
                links,
                plan.resources(),
                assignments(),
                plan.remarks());
    }

    /** The calendar of an activity. */
    WorkCalendar calendar(ProjectTask task) {
        int number = task.calendar() == null ? plan.calendar() : task.calendar();
        WorkCalendar found = calendars.get(number);
        return found == null || !found.hasWorkingWeek() ? WorkCalendar.allDay() : found;
    }

    static boolean started(ProjectTask task) {
        return task.progress().start() != null;
    }

    static boolean finished(ProjectTask task) {
        return task.progress().finish() != null;
    }

    /** Minutes left of an activity. */
    long minutes(ProjectTask task) {
        if (finished(task)) {
            return 0;
        }
        long left = started(task) ? task.progress().remaining() : task.minutes();
        return task.expectedFinish() == null ? left : expected.getOrDefault(task.uid(), left);
    }

    private ProjectTask remaining(ProjectTask task, @Nullable LocalDateTime finishBy) {
        long minutes = minutes(task);
        boolean inTheirHours = task.staffing().inTheirHours() && assigned.contains(task.uid());
        return new ProjectTask(
                task.uid(),
                task.id(),
                task.name(),
                task.outline(),
                null,
                finished(task) ? Kind.FINISH_MILESTONE : task.kind(),
                minutes,
                false,
                wishes(task, minutes),
                latestFinish(task, minutes, finishBy),
                inTheirHours ? null : task.calendar(),
                new ProjectTask.Staffing(
                        ProjectTask.Fixed.UNITS, task.staffing().effortDriven(), inTheirHours),
                Progress.none(minutes),
                null,
                List.of(),
                0,
                false,
                null,
                // Levelling does not take people off what they have begun.
                started(task) ? NEVER_MOVED : task.priority(),
                task.active());
    }

    private List<ProjectAssignment> assignments() {
        return plan.assignments().stream()
                .filter(one -> activities.containsKey(one.task()))
                .map(
                        one ->
                                new ProjectAssignment(
                                        one.task(),
                                        one.resource(),
                                        one.percent(),
                                        one.remainingMinutes(),
                                        one.remainingMinutes()))
                .toList();
    }

    /** A mandatory date, or else the latest of all that says "not before". */
    private List<Wish> wishes(ProjectTask task, long minutes) {
        LocalDateTime earliest = notBefore.get(task.uid());
        WorkCalendar calendar = calendar(task);
        if (!started(task)) {
            for (Wish wish : task.wishes()) {
                LocalDateTime date = wish.date();
                if (date == null) {
                    continue;
                }
                switch (wish.pinning()) {
                    case MANDATORY_START, MANDATORY_FINISH -> {
                        return List.of(wish);
                    }
                    case START_NO_EARLIER_THAN, START_ON -> earliest = later(earliest, date);
                    case FINISH_NO_EARLIER_THAN, FINISH_ON ->
                            earliest = later(earliest, calendar.add(date, -minutes));
                    default -> {}
                }
            }
        } else if (!finished(task)) {
            earliest = later(earliest, task.progress().resume());
        }
        return earliest == null
                ? List.of()
                : List.of(new Wish(Pinning.START_NO_EARLIER_THAN, earliest));
    }

    /** What the constraints leave at the other end; it moves nothing, but float shrinks to it. */
    private @Nullable LocalDateTime latestFinish(
            ProjectTask task, long minutes, @Nullable LocalDateTime finishBy) {
        LocalDateTime latest = earlier(task.deadline(), finishBy);
        if (finished(task)) {
            return latest;
        }
        WorkCalendar calendar = calendar(task);
        for (Wish wish : task.wishes()) {
            LocalDateTime date = wish.date();
            if (date == null) {
                continue;
            }
            switch (wish.pinning()) {
                case START_NO_LATER_THAN, START_ON, MANDATORY_START -> {
                    if (!started(task)) {
                        latest = earlier(latest, calendar.add(date, minutes));
                    }
                }
                case FINISH_NO_LATER_THAN, FINISH_ON, MANDATORY_FINISH ->
                        latest = earlier(latest, date);
                default -> {}
            }
        }
        return latest;
    }

    WorkCalendar lagCalendar(ProjectTask from, ProjectTask to) {
        return switch (plan.rules().lags()) {
            case PREDECESSOR -> calendar(from);
            case SUCCESSOR -> calendar(to);
            case PROJECT -> project();
            case ROUND_THE_CLOCK -> WorkCalendar.allDay();
        };
    }

    private WorkCalendar project() {
        WorkCalendar found = calendars.get(plan.calendar());
        return found == null || !found.hasWorkingWeek() ? WorkCalendar.allDay() : found;
    }

    private static @Nullable LocalDateTime later(
            @Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDateTime earlier(
            @Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
