package dev.zhixing.formats.project;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.LinkType;
import dev.zhixing.formats.project.ProjectLink.LagUnit;
import dev.zhixing.formats.project.ProjectPlan.ProjectAssignment;
import dev.zhixing.formats.project.ProjectPlan.ProjectResource;
import dev.zhixing.formats.project.ProjectRules.Tool;

import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.Relation;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.ResourceType;
import org.mpxj.ScheduleFrom;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns MPXJ's model into {@link ProjectPlan}. */
final class ProjectPlans {
    private final ProjectFile file;
    private final ProjectProperties properties;
    private final ProjectRules rules;
    private final FileKind kind;
    private final CalendarNumbers calendars = new CalendarNumbers();

    /**
     * @param datesBeforeLinks whether latest and fixed dates overrule links in Microsoft's files
     */
    ProjectPlans(ProjectFile file, FileKind kind, boolean datesBeforeLinks) {
        this.file = file;
        this.kind = kind;
        this.properties = file.getProjectProperties();
        this.rules =
                kind == FileKind.XER || kind == FileKind.PMXML
                        ? PrimaveraOptions.rules(properties)
                        : MicrosoftOptions.rules(properties, datesBeforeLinks);
    }

    ProjectPlan plan() {
        List<Task> rows = file.getTasks().stream().filter(task -> !task.getNull()).toList();
        Map<Integer, Task> byUid = new HashMap<>();
        rows.forEach(task -> byUid.put(task.getUniqueID(), task));
        boolean fromFinish = properties.getScheduleFrom() == ScheduleFrom.FINISH;
        int calendar = calendars.number(file.getDefaultCalendar());
        TaskRows taskRows = new TaskRows(properties, calendars, kind);
        List<ProjectTask> tasks = rows.stream().map(taskRows::row).toList();
        List<ProjectLink> links = new ArrayList<>();
        for (Task task : rows) {
            for (Relation relation : task.getPredecessors()) {
                Task before = relation.getPredecessorTask();
                if (before != null && byUid.get(before.getUniqueID()) == before) {
                    links.add(link(relation, task, taskRows));
                }
            }
        }
        return new ProjectPlan(
                Objects.requireNonNullElse(name(), ""),
                anchor(fromFinish, rows),
                fromFinish,
                properties.getMustFinishBy(),
                properties.getStatusDate(),
                calendar,
                calendars.all(),
                rules,
                tasks,
                links,
                resources(),
                assignments(byUid, taskRows),
                List.of());
    }

    private @Nullable String name() {
        return properties.getProjectTitle() == null || properties.getProjectTitle().isBlank()
                ? properties.getName()
                : properties.getProjectTitle();
    }

    /** Where the file does not say when it starts, its first date does. */
    private LocalDateTime anchor(boolean fromFinish, List<Task> rows) {
        LocalDateTime found = fromFinish ? properties.getFinishDate() : properties.getStartDate();
        if (rules.tool() == Tool.PRIMAVERA && properties.getStatusDate() != null) {
            found = properties.getStatusDate();
        }
        if (found == null && rules.tool() == Tool.PRIMAVERA) {
            found = properties.getPlannedStart();
        }
        if (found == null) {
            found =
                    rows.stream()
                            .map(Task::getStart)
                            .filter(Objects::nonNull)
                            .min(LocalDateTime::compareTo)
                            .orElse(null);
        }
        if (found == null) {
            throw FileRefused.damaged("没有项目开始日期", "the project has no start date");
        }
        return found;
    }

    private List<ProjectResource> resources() {
        List<ProjectResource> found = new ArrayList<>();
        for (Resource resource : file.getResources()) {
            if (works(resource)) {
                found.add(
                        new ProjectResource(
                                resource.getUniqueID(),
                                Objects.requireNonNullElse(resource.getName(), ""),
                                resource.getCalendar() == null
                                        ? null
                                        : calendars.number(resource.getCalendar()),
                                Availabilities.steps(resource, rules.tool())));
            }
        }
        return found;
    }

    private static boolean works(@Nullable Resource resource) {
        return resource != null
                && resource.getUniqueID() != null
                && (resource.getType() == null || resource.getType() == ResourceType.WORK);
    }

    static int percent(@Nullable Number units) {
        double percent = units == null ? 100 : units.doubleValue();
        return (int) Math.round(Math.clamp(percent, 0, 1_000_000));
    }

    private List<ProjectAssignment> assignments(Map<Integer, Task> byUid, TaskRows rows) {
        List<ProjectAssignment> found = new ArrayList<>();
        for (ResourceAssignment one : file.getResourceAssignments()) {
            Task task = one.getTask();
            if (task != null && byUid.get(task.getUniqueID()) == task && works(one.getResource())) {
                long work = Math.max(0, minutes(one.getWork()));
                long left = one.getRemainingWork() == null ? work : minutes(one.getRemainingWork());
                found.add(
                        new ProjectAssignment(
                                rows.uid(task),
                                one.getResource().getUniqueID(),
                                percent(one.getUnits()),
                                work,
                                Math.clamp(left, 0, work)));
            }
        }
        return found;
    }

    private ProjectLink link(Relation relation, Task successor, TaskRows rows) {
        LinkType type =
                switch (relation.getType()) {
                    case FINISH_START -> LinkType.FS;
                    case START_START -> LinkType.SS;
                    case FINISH_FINISH -> LinkType.FF;
                    case START_FINISH -> LinkType.SF;
                };
        Duration lag = relation.getLag();
        int from = rows.uid(relation.getPredecessorTask());
        int to = rows.uid(successor);
        if (lag == null) {
            return new ProjectLink(from, to, type, 0, LagUnit.WORKING_MINUTES);
        }
        TimeUnit unit = lag.getUnits();
        if (unit == TimeUnit.PERCENT || unit == TimeUnit.ELAPSED_PERCENT) {
            LagUnit share = unit == TimeUnit.PERCENT ? LagUnit.PERCENT : LagUnit.ELAPSED_PERCENT;
            return new ProjectLink(from, to, type, Math.round(lag.getDuration()), share);
        }
        LagUnit counted = unit.isElapsed() ? LagUnit.ELAPSED_MINUTES : LagUnit.WORKING_MINUTES;
        return new ProjectLink(from, to, type, minutes(lag), counted);
    }

    private long minutes(@Nullable Duration duration) {
        return Lengths.minutes(duration, properties);
    }
}
