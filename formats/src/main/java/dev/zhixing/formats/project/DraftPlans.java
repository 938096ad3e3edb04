package dev.zhixing.formats.project;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.ItemKind;
import dev.zhixing.formats.model.PlanDraft;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.Problem;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.formats.model.Severity;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.model.TaskStatus;
import dev.zhixing.formats.model.Timing;
import dev.zhixing.formats.office.tables.WorkDays;
import dev.zhixing.formats.project.ProjectLink.LagUnit;
import dev.zhixing.formats.project.ProjectPlan.CapacityStep;
import dev.zhixing.formats.project.ProjectPlan.ProjectAssignment;
import dev.zhixing.formats.project.ProjectPlan.ProjectResource;
import dev.zhixing.formats.project.ProjectPlan.Shift;
import dev.zhixing.formats.project.ProjectPlan.WorkTimes;
import dev.zhixing.formats.project.ProjectTask.Kind;
import dev.zhixing.formats.project.ProjectTask.Pinning;
import dev.zhixing.formats.project.ProjectTask.Progress;
import dev.zhixing.formats.project.ProjectTask.Staffing;
import dev.zhixing.formats.project.ProjectTask.Wish;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Turns the task table of a workbook into a plan in whole days: Monday to Friday, 09:00 to 18:00
 * with an hour of rest. A start that the table gives is "not before"; links may push it on.
 */
final class DraftPlans {
    private static final int DAY = 480;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final List<Shift> HOURS = List.of(new Shift(540, 720), new Shift(780, 1080));

    private final PlanDraft draft;
    private final List<Problem> remarks;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> people = new LinkedHashMap<>();

    private DraftPlans(Reading reading) {
        this.draft = reading.plan();
        this.remarks = remarks(reading);
        draft.tasks().forEach(task -> numbers.putIfAbsent(task.code(), numbers.size() + 1));
    }

    /**
     * The plan of a workbook, with what its tables say.
     *
     * @throws FileRefused when the draft has no tasks, or no date to begin with
     */
    static ProjectPlan plan(Reading reading) {
        return new DraftPlans(reading).plan();
    }

    /** What is merely worth knowing stays with the workbook. */
    private static List<Problem> remarks(Reading reading) {
        return reading.problems().stream().filter(p -> p.severity() != Severity.INFO).toList();
    }

    private ProjectPlan plan() {
        if (draft.tasks().isEmpty()) {
            throw new FileRefused(RefusalCode.NO_TABLE);
        }
        LocalDateTime anchor = anchor();
        List<ProjectTask> tasks = new ArrayList<>();
        List<ProjectLink> links = new ArrayList<>();
        List<ProjectAssignment> assignments = new ArrayList<>();
        for (TaskDraft task : draft.tasks()) {
            ProjectTask row = row(task);
            tasks.add(row);
            if (task.owner() != null && row.kind() == Kind.TASK) {
                people.putIfAbsent(task.owner(), people.size() + 1);
                int who = Objects.requireNonNull(people.get(task.owner()));
                assignments.add(
                        new ProjectAssignment(
                                row.uid(), who, 100, row.minutes(), row.progress().remaining()));
            }
            for (PredecessorDraft link : task.predecessors()) {
                Integer from = numbers.get(link.code());
                if (from != null) {
                    links.add(
                            new ProjectLink(
                                    from,
                                    row.uid(),
                                    link.type(),
                                    (long) link.lagDays() * DAY,
                                    LagUnit.WORKING_MINUTES));
                }
            }
        }
        return new ProjectPlan(
                draft.title(),
                anchor,
                false,
                null,
                null,
                1,
                List.of(weekdays()),
                ProjectRules.MICROSOFT,
                tasks,
                links,
                people.entrySet().stream()
                        .map(one -> person(one.getValue(), one.getKey()))
                        .toList(),
                assignments,
                remarks);
    }

    private static ProjectResource person(int number, String name) {
        return new ProjectResource(number, name, null, List.of(new CapacityStep(null, 100)));
    }

    private static WorkTimes weekdays() {
        List<List<Shift>> week = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            week.add(day < 5 ? HOURS : List.of());
        }
        return new WorkTimes(1, "周一至周五", week, List.of(), List.of());
    }

    private LocalDateTime anchor() {
        LocalDate first =
                draft.tasks().stream()
                        .flatMap(task -> days(task))
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null);
        LocalDate start = draft.start();
        if (start == null || (first != null && first.isBefore(start))) {
            start = first;
        }
        if (start == null) {
            throw new FileRefused(RefusalCode.NO_START);
        }
        return start.atTime(MORNING);
    }

    /** The days that the table names; where a task is only due, the one on which it begins. */
    private Stream<@Nullable LocalDate> days(TaskDraft task) {
        Timing timing = task.timing();
        LocalDate finish = timing.finish();
        boolean due = finish != null && timing.start() == null && draft.start() == null;
        if (finish != null && due && task.kind() == ItemKind.TASK) {
            finish = firstDay(timing, finish);
        }
        return Stream.of(timing.start(), timing.actualStart(), finish);
    }

    private static LocalDate firstDay(Timing timing, LocalDate last) {
        return WorkDays.plus(WorkDays.onOrBefore(last), 1 - Math.max(1, days(timing)));
    }

    private ProjectTask row(TaskDraft task) {
        Timing timing = task.timing();
        boolean point = task.kind() == ItemKind.MILESTONE;
        long minutes = task.kind() == ItemKind.TASK ? (long) days(timing) * DAY : 0;
        List<Wish> wishes = new ArrayList<>();
        LocalDate start = timing.start();
        // With a finish alone, that is when it is due, and it begins so much before.
        LocalDate due = start == null && task.kind() == ItemKind.TASK ? timing.finish() : null;
        if (due != null) {
            LocalDate first = firstDay(timing, due);
            wishes.add(new Wish(Pinning.START_NO_EARLIER_THAN, first.atTime(MORNING)));
        } else if (point && timing.finish() != null) {
            wishes.add(new Wish(Pinning.FINISH_NO_EARLIER_THAN, timing.finish().atTime(EVENING)));
        } else if (start != null && task.kind() != ItemKind.PHASE) {
            wishes.add(new Wish(Pinning.START_NO_EARLIER_THAN, start.atTime(MORNING)));
        }
        return new ProjectTask(
                Objects.requireNonNull(numbers.get(task.code())),
                task.code(),
                task.name(),
                task.code(),
                task.parentCode() == null ? null : numbers.get(task.parentCode()),
                task.kind() == ItemKind.PHASE
                        ? Kind.SUMMARY
                        : point ? Kind.FINISH_MILESTONE : Kind.TASK,
                minutes,
                false,
                wishes,
                due == null ? null : due.atTime(EVENING),
                null,
                Staffing.NONE,
                progress(task, minutes),
                null,
                List.of(),
                0,
                false,
                null,
                500,
                true);
    }

    /** As written, else as many as the dates span, else one. */
    private static int days(Timing timing) {
        if (timing.durationDays() != null) {
            return Math.max(0, timing.durationDays());
        }
        return timing.start() != null && timing.finish() != null
                ? Math.max(1, WorkDays.count(timing.start(), timing.finish()))
                : 1;
    }

    private static Progress progress(TaskDraft task, long minutes) {
        LocalDate began = task.timing().actualStart();
        LocalDate ended = task.timing().actualFinish();
        if (began == null || task.kind() == ItemKind.PHASE) {
            return Progress.none(minutes);
        }
        if (ended != null || task.status() == TaskStatus.DONE) {
            LocalDate last = ended == null ? lastDay(task, began) : ended;
            return new Progress(began.atTime(MORNING), last.atTime(EVENING), 0, null);
        }
        int percent = Objects.requireNonNullElse(task.progressPercent(), 0);
        return new Progress(began.atTime(MORNING), null, minutes * (100 - percent) / 100, null);
    }

    private static LocalDate lastDay(TaskDraft task, LocalDate began) {
        @Nullable LocalDate planned = task.timing().finish();
        return planned == null || planned.isBefore(began) ? began : planned;
    }
}
