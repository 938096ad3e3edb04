package dev.zhixing.formats.project;

import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.formats.project.ProjectRules.Tool;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A project file scheduled by the rules of the tool that wrote it.
 *
 * @param plan as it was read
 * @param schedule of what is to be done; in Primavera's plans without the rows that only sum up or
 *     accompany others
 * @param rows all rows, in the order of the plan
 */
public record ScheduledPlan(ProjectPlan plan, Schedule schedule, List<ScheduledRow> rows) {
    public ScheduledPlan {
        rows = List.copyOf(rows);
    }

    /** Schedules a plan. */
    public static ScheduledPlan of(ProjectPlan plan) {
        if (plan.rules().tool() == Tool.PRIMAVERA) {
            return new PrimaveraRows(plan).scheduled();
        }
        Schedule schedule = MicrosoftSchedule.of(plan);
        return new ScheduledPlan(plan, schedule, new MicrosoftRows(plan, schedule).all());
    }

    /** The same plan with another schedule of the same tasks, for example a levelled one. */
    public ScheduledPlan with(Schedule other) {
        return plan.rules().tool() == Tool.PRIMAVERA
                ? new PrimaveraRows(plan, other).scheduled()
                : new ScheduledPlan(plan, other, new MicrosoftRows(plan, other).all());
    }

    /** The network that is scheduled. */
    public Network network() {
        return schedule.network();
    }

    /** When the last row finishes. */
    public LocalDateTime finish() {
        return rows.stream()
                .map(ScheduledRow::finish)
                .max(LocalDateTime::compareTo)
                .filter(last -> last.isAfter(schedule.finish()))
                .orElse(schedule.finish());
    }
}
