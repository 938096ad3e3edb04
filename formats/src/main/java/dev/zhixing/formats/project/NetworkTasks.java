package dev.zhixing.formats.project;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.EffortRule;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Pause;
import dev.zhixing.engine.network.Point;
import dev.zhixing.engine.network.Progress;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;
import dev.zhixing.formats.project.ProjectRules.Tool;
import dev.zhixing.formats.project.ProjectTask.Fixed;
import dev.zhixing.formats.project.ProjectTask.Kind;
import dev.zhixing.formats.project.ProjectTask.Wish;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;

/** Turns rows of a project file into tasks of the engine. */
final class NetworkTasks {
    private final Map<Integer, WorkCalendar> calendars;

    private final boolean primavera;

    NetworkTasks(Map<Integer, WorkCalendar> calendars, Tool tool) {
        this.calendars = calendars;
        this.primavera = tool == Tool.PRIMAVERA;
    }

    Task of(ProjectTask from) {
        Task task =
                Task.of(from.uid(), new Span(Math.max(0, from.minutes()), from.elapsed()))
                        .priority(from.priority())
                        .effort(effort(from));
        if (from.parent() != null) {
            task = task.under(from.parent());
        }
        if (!from.wishes().isEmpty()) {
            task = task.constraint(constraint(from.wishes().getFirst()));
        }
        if (from.deadline() != null) {
            task = task.deadline(from.deadline());
        }
        if (from.calendar() != null) {
            task = task.calendar(Objects.requireNonNull(calendars.get(from.calendar())));
        }
        if (!from.staffing().inTheirHours() || from.staffing().fixed() == Fixed.DURATION) {
            task = task.ignoringResourceCalendars();
        }
        if (from.byHand() != null && from.kind() != Kind.SUMMARY) {
            task = task.pinned(from.byHand().start(), from.byHand().finish());
        }
        task = task.point(point(from));
        if (!from.pauses().isEmpty()) {
            task =
                    task.pausing(
                            from.pauses().stream()
                                    .map(gap -> new Pause(gap.after(), gap.minutes()))
                                    .toList());
        }
        if (from.delay() > 0) {
            task =
                    task.delayed(
                            from.delayElapsed()
                                    ? Lag.elapsed(from.delay())
                                    : Lag.working(from.delay()));
        }
        return from.active() ? progress(task, from) : progress(task, from).inactive();
    }

    private Point point(ProjectTask from) {
        return switch (from.kind()) {
            case START_MILESTONE -> Point.BEGINS;
            case FINISH_MILESTONE -> primavera ? Point.STAYS : Point.SETTLES;
            case TASK -> primavera && from.minutes() == 0 ? Point.WAITS : Point.SETTLES;
            default -> Point.SETTLES;
        };
    }

    private static Task progress(Task task, ProjectTask from) {
        LocalDateTime start = from.progress().start();
        LocalDateTime finish = from.progress().finish();
        if (start == null) {
            return task;
        }
        if (finish == null) {
            return task.progress(Progress.started(start, from.progress().remaining()));
        }
        return task.progress(Progress.finished(start, finish.isBefore(start) ? start : finish));
    }

    private static EffortRule effort(ProjectTask from) {
        EffortRule.Fixed fixed =
                switch (from.staffing().fixed()) {
                    case UNITS -> EffortRule.Fixed.UNITS;
                    case WORK -> EffortRule.Fixed.WORK;
                    case DURATION -> EffortRule.Fixed.DURATION;
                };
        return new EffortRule(fixed, from.staffing().effortDriven());
    }

    private static Constraint constraint(Wish wish) {
        LocalDateTime at = wish.date();
        if (at == null) {
            return switch (wish.pinning()) {
                case AS_LATE_AS_POSSIBLE -> Constraint.ALAP;
                default -> Constraint.ASAP;
            };
        }
        return switch (wish.pinning()) {
            case AS_SOON_AS_POSSIBLE -> Constraint.ASAP;
            case AS_LATE_AS_POSSIBLE -> Constraint.ALAP;
            case START_NO_EARLIER_THAN -> new Constraint.StartNotBefore(at);
            case START_NO_LATER_THAN -> new Constraint.StartNotAfter(at);
            case FINISH_NO_EARLIER_THAN -> new Constraint.FinishNotBefore(at);
            case FINISH_NO_LATER_THAN -> new Constraint.FinishNotAfter(at);
            case START_ON, MANDATORY_START -> new Constraint.StartOn(at);
            case FINISH_ON, MANDATORY_FINISH -> new Constraint.FinishOn(at);
        };
    }
}
