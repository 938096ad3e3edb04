package dev.zhixing.formats.project;

import dev.zhixing.formats.project.ProjectRules.Critical;
import dev.zhixing.formats.project.ProjectRules.Floats;
import dev.zhixing.formats.project.ProjectRules.Lags;
import dev.zhixing.formats.project.ProjectRules.Progress;
import dev.zhixing.formats.project.ProjectRules.Tool;

import org.mpxj.CriticalActivityType;
import org.mpxj.ProjectProperties;
import org.mpxj.RelationshipLagCalendar;
import org.mpxj.SchedulingProgressedActivities;
import org.mpxj.TotalSlackCalculationType;

/** The scheduling options stored in a file of Primavera P6. */
final class PrimaveraOptions {
    private PrimaveraOptions() {}

    static ProjectRules rules(ProjectProperties properties) {
        return new ProjectRules(
                Tool.PRIMAVERA,
                lags(properties.getRelationshipLagCalendar()),
                properties.getSchedulingProgressedActivities()
                                == SchedulingProgressedActivities.PROGRESS_OVERRIDE
                        ? Progress.PROGRESS_OVERRIDE
                        : Progress.RETAINED_LOGIC,
                properties.getCriticalActivityType() == CriticalActivityType.LONGEST_PATH
                        ? Critical.LONGEST_PATH
                        : Critical.SLACK,
                Lengths.minutes(properties.getCriticalSlackLimit(), properties),
                properties.getMakeOpenEndedActivitiesCritical(),
                floats(properties.getTotalSlackCalculationType()),
                true);
    }

    private static Lags lags(RelationshipLagCalendar calendar) {
        return switch (calendar) {
            case null -> Lags.PREDECESSOR;
            case PREDECESSOR -> Lags.PREDECESSOR;
            case SUCCESSOR -> Lags.SUCCESSOR;
            case PROJECT_DEFAULT -> Lags.PROJECT;
            case TWENTY_FOUR_HOUR -> Lags.ROUND_THE_CLOCK;
        };
    }

    private static Floats floats(TotalSlackCalculationType type) {
        return switch (type) {
            case null -> Floats.FINISH;
            case SMALLEST_SLACK -> Floats.SMALLEST;
            case START_SLACK -> Floats.START;
            case FINISH_SLACK -> Floats.FINISH;
        };
    }
}
