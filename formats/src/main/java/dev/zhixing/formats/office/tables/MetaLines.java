package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.FormDraft;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.office.words.DayWord;
import dev.zhixing.formats.office.words.DayWords;
import dev.zhixing.formats.office.words.Plain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above a task table: name of the plan, goal, person in charge, start. */
final class MetaLines {
    private static final Pattern NAME = label("(?:项目|计划)名称|(?:project|plan) ?(?:name|title)");
    private static final Pattern GOAL = label("(?:项目|计划|总体|工作)?目标|goal|objective");
    private static final Pattern OWNER =
            label("(?:项目|计划)(?:总)?(?:负责人|经理)|负责人|(?:project|plan)? ?(?:owner|manager)");
    private static final Pattern START =
            label(
                    "(?:项目|计划)?(?:开始|启动|起始)(?:日期|时间|日)?|(?:项目|计划)(?:周期|时间|起止时间)|起止时间"
                            + "|(?:plan|project)? ?start(?: date)?|period");
    private static final Pattern GENERIC =
            Pattern.compile(
                    "(项目|工作|任务|总体|主|详细|实施)*(计划表|计划书|计划|任务分配与跟踪表|任务跟踪表|跟踪表|任务表|任务清单|甘特图|进度表|"
                            + "进度计划|进度计划表|安排表|分解表|工作分解结构)?|(project|work|task)?"
                            + " ?(plan|schedule|tasks|task list|gantt|sheet1?)");

    private final List<String> notes = new ArrayList<>();

    MetaLines(List<Found> tables) {
        for (Found table : tables) {
            if (table.kind() == TableKind.TASKS) {
                notes.addAll(table.notes());
            }
        }
    }

    private static Pattern label(String words) {
        return Pattern.compile(
                "(?:^|[\\s;；|])(?:" + words + ")\\s*(?:[:：]\\s*(.*))?$", Pattern.CASE_INSENSITIVE);
    }

    /** The value beside or after a label. */
    private @Nullable String value(Pattern label) {
        for (int i = 0; i < notes.size(); i++) {
            for (String part : notes.get(i).split("\\s{2,}|[\\n;；|]")) {
                Matcher matcher = label.matcher(Plain.of(part));
                if (part.length() < 300 && matcher.find()) {
                    String value = Objects.requireNonNullElse(matcher.group(1), "").strip();
                    if (!value.isEmpty()) {
                        return value;
                    }
                    if (i + 1 < notes.size()) {
                        return notes.get(i + 1);
                    }
                }
            }
        }
        return null;
    }

    @Nullable String goal() {
        return value(GOAL);
    }

    @Nullable String owner() {
        return value(OWNER);
    }

    @Nullable LocalDate start() {
        String text = value(START);
        DayWords.Span span = text == null ? null : DayWords.span(text);
        return span != null && span.from() instanceof DayWord.On on ? on.day() : null;
    }

    /**
     * The plan's title: named, in the table's title, in a column, in a review, or the file's name.
     */
    String title(List<Found> tables, List<TaskDraft> tasks, List<FormDraft> forms, String file) {
        String named = value(NAME);
        if (named != null) {
            return named;
        }
        for (Found table : tables) {
            String title = table.kind() == TableKind.TASKS ? withoutKind(table.title()) : "";
            if (!title.isEmpty()) {
                return title;
            }
        }
        List<String> belongs =
                tasks.stream()
                        .map(TaskDraft::belongsTo)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (belongs.size() == 1) {
            return belongs.getFirst();
        }
        for (FormDraft form : forms) {
            for (FormDraft.Entry entry : form.entries()) {
                if (entry.field() == Field.PROJECT && !entry.text().isEmpty()) {
                    return entry.text();
                }
            }
        }
        String name = file.replaceFirst("\\.[A-Za-z]{1,4}$", "").strip();
        return name.isEmpty() ? "导入的计划" : name;
    }

    /** A title without "项目计划表", "（2024年）" and the like; empty when nothing is left. */
    private static String withoutKind(String title) {
        String bare = Plain.of(title).replaceAll("\\([^)]*\\)|\\d{4}年度?", "").strip();
        if (GENERIC.matcher(bare.toLowerCase(Locale.ROOT)).matches()) {
            return "";
        }
        String cut =
                bare.replaceFirst(
                        "[\\s\\-—–:：·|]*(项目计划表|工作计划表|计划表|任务分配与跟踪表|任务跟踪表|甘特图|进度计划表|进度表)$", "");
        return cut.replaceAll("^《|》$", "").strip();
    }
}
