package dev.zhixing.formats.office.export;

import dev.zhixing.formats.model.ItemKind;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.model.PlanExport;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.model.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of an exported plan, in the order and with the words an office uses. */
public enum PlanColumn {
    CODE("编号", "Code", 9, true),
    NAME("任务名称", "Task name", 30, true),
    LEVEL("大纲级别", "Outline level", 8, false),
    DESCRIPTION("任务描述", "Description", 34, false),
    BELONGS_TO("所属流程", "Process", 18, false),
    OWNER("负责人", "Responsible", 10, true),
    COLLABORATORS("协作者", "Collaborators", 14, true),
    START("开始日期", "Start date", 11, true),
    FINISH("完成日期", "Finish date", 11, true),
    DURATION("工期（天）", "Duration (days)", 8, true),
    PREDECESSORS("前置任务", "Predecessors", 13, true),
    PROGRESS("进度", "Progress", 7, false),
    STATUS("状态", "Status", 9, true),
    PRIORITY("优先级", "Priority", 8, true),
    DELIVERABLE("交付物", "Deliverable", 24, true),
    ACCEPTANCE("验收标准", "Acceptance", 28, false),
    BLOCKED_REASON("受阻原因", "Reason of blockage", 22, false),
    RISK("风险说明", "Risk note", 22, false),
    NOTE("备注", "Note", 20, false),
    ACTUAL_START("实际开始", "Actual start", 11, false),
    ACTUAL_FINISH("实际完成", "Actual finish", 11, false);

    /** A value as a cell holds it. */
    public sealed interface Value {
        record Text(String text) implements Value {}

        record Whole(int number) implements Value {}

        record Percent(int percent) implements Value {}

        record Day(LocalDate day) implements Value {}
    }

    private final Words header;
    private final double width;
    private final boolean always;

    PlanColumn(String zh, String en, double width, boolean always) {
        this.header = new Words(zh, en);
        this.width = width;
        this.always = always;
    }

    public String header(Language language) {
        return language.of(header);
    }

    /** Width in characters. */
    public double width() {
        return width;
    }

    /** The columns a plan needs: the usual ones, and others where a task has something to say. */
    public static List<PlanColumn> of(PlanExport plan) {
        List<PlanColumn> columns = new ArrayList<>();
        for (PlanColumn column : values()) {
            boolean used =
                    column == LEVEL
                            ? !numbersTellLevels(plan.tasks())
                            : column.always || anyValue(plan, column);
            if (used) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static boolean anyValue(PlanExport plan, PlanColumn column) {
        return plan.tasks().stream().anyMatch(t -> column.value(t, plan.language()) != null);
    }

    /** True when codes such as 1.2.3 already say which item belongs to which. */
    private static boolean numbersTellLevels(List<TaskDraft> tasks) {
        for (TaskDraft task : tasks) {
            int dot = task.code().lastIndexOf('.');
            String above = dot < 0 ? null : task.code().substring(0, dot);
            boolean numbered = task.code().matches("\\d{1,4}(\\.[1-9]\\d{0,3})*");
            boolean fits =
                    above == null ? task.parentCode() == null : above.equals(task.parentCode());
            if (!numbered || !fits) {
                return tasks.stream().allMatch(t -> t.parentCode() == null)
                        && tasks.stream().noneMatch(t -> t.code().matches("\\d+(\\.\\d+)+"));
            }
        }
        return true;
    }

    /** The value of a task in this column; null leaves the cell blank. */
    public @Nullable Value value(TaskDraft task, Language language) {
        return switch (this) {
            case CODE -> text(task.code());
            case NAME -> text(task.name());
            case LEVEL -> new Value.Whole(task.level());
            case DESCRIPTION -> text(task.description());
            case BELONGS_TO -> text(task.belongsTo());
            case OWNER -> text(task.owner());
            case COLLABORATORS -> text(String.join("、", task.collaborators()));
            case START -> day(task.timing().start());
            case FINISH -> day(task.timing().finish());
            case DURATION -> duration(task);
            case PREDECESSORS ->
                    text(
                            task.predecessors().stream()
                                    .map(PredecessorDraft::text)
                                    .collect(Collectors.joining(", ")));
            case PROGRESS -> {
                Integer percent = task.progressPercent();
                yield percent == null ? null : new Value.Percent(percent);
            }
            case STATUS -> text(language.of(task.status().label()));
            case PRIORITY ->
                    task.priority() == null ? null : text(language.of(task.priority().label()));
            case DELIVERABLE -> text(task.deliverable());
            case ACCEPTANCE -> text(task.acceptance());
            case BLOCKED_REASON -> text(task.blockedReason());
            case RISK -> text(task.risk());
            case NOTE -> text(task.note());
            case ACTUAL_START -> day(task.timing().actualStart());
            case ACTUAL_FINISH -> day(task.timing().actualFinish());
        };
    }

    private static @Nullable Value duration(TaskDraft task) {
        Integer days = task.timing().durationDays();
        if (days == null) {
            return task.kind() == ItemKind.MILESTONE ? new Value.Whole(0) : null;
        }
        return new Value.Whole(days);
    }

    private static @Nullable Value text(@Nullable String text) {
        String safe = text == null ? "" : SafeText.of(text);
        return safe.isEmpty() ? null : new Value.Text(safe);
    }

    private static @Nullable Value day(@Nullable LocalDate day) {
        return day == null ? null : new Value.Day(day);
    }
}
