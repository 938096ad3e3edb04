package dev.zhixing.formats.project;

import dev.zhixing.engine.calendar.CalendarBuilder;
import dev.zhixing.engine.calendar.CalendarException;
import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.LinkKind;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.NetworkBuilder;
import dev.zhixing.engine.network.Progress;
import dev.zhixing.engine.network.Span;
import dev.zhixing.engine.network.Task;
import dev.zhixing.formats.project.ProjectPlan.ProjectLink;
import dev.zhixing.formats.project.ProjectPlan.ProjectTask;
import dev.zhixing.formats.project.ProjectPlan.Shift;
import dev.zhixing.formats.project.ProjectPlan.WorkTimes;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gives a project file that was read to the scheduling engine. */
final class Networks {
    private final Map<Integer, WorkCalendar> calendars = new HashMap<>();

    private Networks() {}

    static Network of(ProjectPlan plan) {
        return new Networks().network(plan);
    }

    private Network network(ProjectPlan plan) {
        plan.calendars().forEach(times -> calendars.put(times.number(), calendar(times)));
        NetworkBuilder builder = Network.builder().calendar(calendars.get(plan.calendar()));
        if (plan.fromFinish()) {
            builder.finishingAt(plan.anchor());
        } else {
            builder.startingAt(plan.anchor());
        }
        plan.tasks().forEach(task -> builder.task(task(task)));
        plan.links().forEach(link -> builder.link(link(link)));
        return builder.build();
    }

    private static WorkCalendar calendar(WorkTimes times) {
        CalendarBuilder builder = WorkCalendar.named(times.name());
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.on(day, hours(times.week().get(day.ordinal())));
        }
        times.periods()
                .forEach(
                        period ->
                                builder.week(
                                        period.first(),
                                        period.last(),
                                        period.week().stream().map(Networks::hours).toList()));
        times.specialDays()
                .forEach(
                        days ->
                                builder.exception(
                                        new CalendarException(
                                                days.name(),
                                                days.first(),
                                                days.last(),
                                                hours(days.shifts()))));
        return builder.build();
    }

    private static DayHours hours(List<Shift> shifts) {
        return DayHours.ofMinutes(
                shifts.stream()
                        .flatMap(s -> List.of(s.from(), s.to()).stream())
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    private Task task(ProjectTask from) {
        Task task =
                Task.of(from.uid(), new Span(from.minutes(), from.elapsed()))
                        .constraint(constraint(from));
        if (from.parent() != null) {
            task = task.under(from.parent());
        }
        if (from.deadline() != null) {
            task = task.deadline(from.deadline());
        }
        if (from.calendar() != null) {
            task = task.calendar(calendars.get(from.calendar()));
        }
        if (!from.resourceCalendars().isEmpty()) {
            task = task.resourceCalendar(calendars.get(from.resourceCalendars().getFirst()));
        }
        if (from.manualStart() != null && from.manualFinish() != null) {
            task = task.pinned(from.manualStart(), from.manualFinish());
        }
        if (from.actualFinish() != null) {
            LocalDateTime start = Objects.requireNonNull(from.actualStart());
            task = task.progress(Progress.finished(start, from.actualFinish()));
        } else if (from.actualStart() != null) {
            task = task.progress(Progress.started(from.actualStart(), from.remainingMinutes()));
        }
        return from.active() ? task : task.inactive();
    }

    private static Constraint constraint(ProjectTask task) {
        LocalDateTime at = task.pinnedTo();
        return switch (task.pinning()) {
            case AS_SOON_AS_POSSIBLE -> Constraint.ASAP;
            case AS_LATE_AS_POSSIBLE -> Constraint.ALAP;
            case START_NO_EARLIER_THAN -> new Constraint.StartNotBefore(at);
            case START_NO_LATER_THAN -> new Constraint.StartNotAfter(at);
            case FINISH_NO_EARLIER_THAN -> new Constraint.FinishNotBefore(at);
            case FINISH_NO_LATER_THAN -> new Constraint.FinishNotAfter(at);
            case MUST_START_ON -> new Constraint.StartOn(at);
            case MUST_FINISH_ON -> new Constraint.FinishOn(at);
        };
    }

    private static Link link(ProjectLink link) {
        LinkKind kind =
                switch (link.type()) {
                    case FS -> LinkKind.FINISH_TO_START;
                    case SS -> LinkKind.START_TO_START;
                    case FF -> LinkKind.FINISH_TO_FINISH;
                    case SF -> LinkKind.START_TO_FINISH;
                };
        Lag.Unit unit = Lag.Unit.valueOf(link.unit().name());
        return new Link(link.from(), link.to(), kind, new Lag(link.lag(), unit));
    }
}
