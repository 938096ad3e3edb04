package dev.zhixing.formats.project;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Assignment;
import dev.zhixing.engine.network.Capacity;
import dev.zhixing.engine.network.Effort;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.LinkKind;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.NetworkBuilder;
import dev.zhixing.engine.network.Resource;
import dev.zhixing.engine.network.Rules;
import dev.zhixing.engine.network.Units;
import dev.zhixing.formats.project.ProjectPlan.CapacityStep;
import dev.zhixing.formats.project.ProjectPlan.ProjectAssignment;
import dev.zhixing.formats.project.ProjectPlan.ProjectResource;
import dev.zhixing.formats.project.ProjectRules.Tool;

import java.util.Map;
import java.util.Objects;

/** Gives a project file that was read to the scheduling engine. */
public final class Networks {
    private final Map<Integer, WorkCalendar> calendars;
    private final NetworkTasks tasks;

    private Networks(ProjectPlan plan) {
        this.calendars = WorkCalendars.of(plan);
        this.tasks = new NetworkTasks(calendars, plan.rules().tool());
    }

    /** The network of a plan; the tasks keep their unique numbers as ids. */
    public static Network of(ProjectPlan plan) {
        return new Networks(plan).network(plan);
    }

    private Network network(ProjectPlan plan) {
        NetworkBuilder builder =
                Network.builder().calendar(own(plan.calendar())).rules(rules(plan.rules()));
        if (plan.fromFinish()) {
            builder.finishingAt(plan.anchor());
        } else {
            builder.startingAt(plan.anchor());
        }
        if (plan.mustFinishBy() != null) {
            builder.dueAt(plan.mustFinishBy());
        }
        if (plan.statusDate() != null) {
            builder.statusDate(plan.statusDate());
        }
        plan.tasks().forEach(task -> builder.task(tasks.of(task)));
        plan.links().forEach(link -> builder.link(link(link)));
        plan.resources().forEach(resource -> builder.resource(resource(resource)));
        plan.assignments().forEach(one -> builder.assign(assignment(one)));
        return builder.build();
    }

    private WorkCalendar own(int number) {
        return Objects.requireNonNull(calendars.get(number), "calendar");
    }

    private static Rules rules(ProjectRules rules) {
        Rules base = rules.tool() == Tool.MICROSOFT ? Rules.MICROSOFT : Rules.PRIMAVERA;
        Rules.LagCalendar lags =
                switch (rules.lags()) {
                    case SUCCESSOR -> Rules.LagCalendar.SUCCESSOR;
                    case PROJECT -> Rules.LagCalendar.PROJECT;
                    case PREDECESSOR, ROUND_THE_CLOCK -> Rules.LagCalendar.PREDECESSOR;
                };
        return new Rules(lags, base.startedWork(), base.gap());
    }

    private Resource resource(ProjectResource from) {
        Capacity capacity = Capacity.of(Units.ONE);
        for (CapacityStep step : from.capacity()) {
            Units units = new Units(step.percent());
            capacity = step.from() == null ? Capacity.of(units) : capacity.from(step.from(), units);
        }
        Resource resource = Resource.of(from.uid(), from.name()).with(capacity);
        return from.calendar() == null ? resource : resource.in(own(from.calendar()));
    }

    private static Assignment assignment(ProjectAssignment from) {
        return new Assignment(
                from.task(),
                from.resource(),
                new Units(from.percent()),
                new Effort(from.minutes()),
                new Effort(from.remainingMinutes()));
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
