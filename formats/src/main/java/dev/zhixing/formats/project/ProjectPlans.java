package dev.zhixing.formats.project;

import dev.zhixing.formats.model.LinkType;
import dev.zhixing.formats.project.ProjectPlan.LagUnit;
import dev.zhixing.formats.project.ProjectPlan.Pinning;
import dev.zhixing.formats.project.ProjectPlan.ProjectLink;
import dev.zhixing.formats.project.ProjectPlan.ProjectTask;

import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.Relation;
import org.mpxj.ResourceType;
import org.mpxj.ScheduleFrom;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Turns MPXJ's model into {@link ProjectPlan}. */
final class ProjectPlans {
    private final ProjectFile file;
    private final ProjectProperties properties;
    private final CalendarNumbers calendars = new CalendarNumbers();

    ProjectPlans(ProjectFile file) {
        this.file = file;
        this.properties = file.getProjectProperties();
    }

    ProjectPlan plan() {
        List<Task> rows = file.getTasks().stream().filter(task -> !task.getNull()).toList();
        Set<Integer> uids = new HashSet<>();
        rows.forEach(task -> uids.add(task.getUniqueID()));
        boolean fromFinish = properties.getScheduleFrom() == ScheduleFrom.FINISH;
        int calendar = calendars.number(file.getDefaultCalendar());
        List<ProjectTask> tasks = rows.stream().map(this::task).toList();
        List<ProjectLink> links = new ArrayList<>();
        for (Task task : rows) {
            for (Relation relation : task.getPredecessors()) {
                if (uids.contains(relation.getPredecessorTask().getUniqueID())) {
                    links.add(link(relation, task));
                }
            }
        }
        return new ProjectPlan(
                Objects.requireNonNullElse(properties.getProjectTitle(), ""),
                fromFinish ? properties.getFinishDate() : properties.getStartDate(),
                fromFinish,
                properties.getStatusDate(),
                calendar,
                calendars.all(),
                tasks,
                links);
    }

    private ProjectTask task(Task task) {
        boolean byHand =
                task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED
                        && task.getStart() != null
                        && task.getFinish() != null
                        && !task.getSummary();
        LocalDateTime pinnedTo = task.getConstraintDate();
        boolean pinned = task.getConstraintType() != null && pinnedTo != null;
        boolean late = task.getConstraintType() == org.mpxj.ConstraintType.AS_LATE_AS_POSSIBLE;
        Duration duration = task.getDuration();
        return new ProjectTask(
                task.getUniqueID(),
                Objects.requireNonNullElse(task.getName(), ""),
                Objects.requireNonNullElse(task.getOutlineNumber(), ""),
                task.getParentTask() == null ? null : task.getParentTask().getUniqueID(),
                task.getSummary(),
                minutes(duration),
                isElapsed(duration),
                late
                        ? Pinning.AS_LATE_AS_POSSIBLE
                        : pinned ? pinning(task) : Pinning.AS_SOON_AS_POSSIBLE,
                pinnedTo,
                task.getDeadline(),
                task.getCalendar() == null ? null : calendars.number(task.getCalendar()),
                task.getCalendar() != null && task.getIgnoreResourceCalendar()
                        ? List.of()
                        : resourceCalendars(task),
                task.getActualStart(),
                task.getActualFinish(),
                minutes(task.getRemainingDuration()),
                byHand ? task.getStart() : null,
                byHand ? task.getFinish() : null,
                task.getActive());
    }

    private List<Integer> resourceCalendars(Task task) {
        return task.getResourceAssignments().stream()
                .map(assignment -> assignment.getResource())
                .filter(Objects::nonNull)
                .filter(resource -> resource.getType() == ResourceType.WORK)
                .map(resource -> resource.getCalendar())
                .filter(Objects::nonNull)
                .map(calendars::number)
                .distinct()
                .toList();
    }

    private static Pinning pinning(Task task) {
        return switch (task.getConstraintType()) {
            case START_NO_EARLIER_THAN -> Pinning.START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> Pinning.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> Pinning.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> Pinning.FINISH_NO_LATER_THAN;
            case MUST_START_ON, START_ON -> Pinning.MUST_START_ON;
            case MUST_FINISH_ON, FINISH_ON -> Pinning.MUST_FINISH_ON;
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE -> Pinning.AS_SOON_AS_POSSIBLE;
        };
    }

    private ProjectLink link(Relation relation, Task successor) {
        LinkType type =
                switch (relation.getType()) {
                    case FINISH_START -> LinkType.FS;
                    case START_START -> LinkType.SS;
                    case FINISH_FINISH -> LinkType.FF;
                    case START_FINISH -> LinkType.SF;
                };
        Duration lag = relation.getLag();
        boolean percent =
                lag.getUnits() == TimeUnit.PERCENT || lag.getUnits() == TimeUnit.ELAPSED_PERCENT;
        LagUnit unit =
                percent
                        ? lag.getUnits() == TimeUnit.PERCENT
                                ? LagUnit.PERCENT
                                : LagUnit.ELAPSED_PERCENT
                        : isElapsed(lag) ? LagUnit.ELAPSED_MINUTES : LagUnit.WORKING_MINUTES;
        return new ProjectLink(
                relation.getPredecessorTask().getUniqueID(),
                successor.getUniqueID(),
                type,
                percent ? Math.round(lag.getDuration()) : minutes(lag),
                unit);
    }

    private long minutes(@Nullable Duration duration) {
        return duration == null
                ? 0
                : Math.round(duration.convertUnits(TimeUnit.MINUTES, properties).getDuration());
    }

    private static boolean isElapsed(@Nullable Duration duration) {
        return duration != null && duration.getUnits().isElapsed();
    }
}
