package dev.zhixing.formats.office.words;

import dev.zhixing.formats.model.Priority;
import dev.zhixing.formats.model.TaskStatus;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/** Reads states, priorities and progress as offices write them. */
public final class StateWords {
    private static final Map<TaskStatus, Set<String>> STATUS =
            Map.of(
                    TaskStatus.NOT_STARTED,
                    Set.of(
                            "未开始",
                            "待开始",
                            "待办",
                            "未启动",
                            "未进行",
                            "待处理",
                            "待启动",
                            "计划中",
                            "todo",
                            "notstarted",
                            "open",
                            "new",
                            "新建",
                            "planned",
                            "未执行",
                            "○",
                            "☐",
                            "待实施"),
                    TaskStatus.IN_PROGRESS,
                    Set.of(
                            "进行中",
                            "处理中",
                            "实施中",
                            "执行中",
                            "进展中",
                            "已开始",
                            "推进中",
                            "开展中",
                            "doing",
                            "inprogress",
                            "ongoing",
                            "active",
                            "started",
                            "正在进行",
                            "◐",
                            "正常",
                            "正常推进"),
                    TaskStatus.DONE,
                    Set.of(
                            "已完成",
                            "完成",
                            "√",
                            "✓",
                            "✔",
                            "☑",
                            "done",
                            "completed",
                            "complete",
                            "已结束",
                            "结束",
                            "已关闭",
                            "关闭",
                            "closed",
                            "finished",
                            "已交付",
                            "已验收",
                            "●",
                            "100%",
                            "办结",
                            "已办结"),
                    TaskStatus.BLOCKED,
                    Set.of(
                            "受阻",
                            "阻塞",
                            "暂停",
                            "挂起",
                            "已暂停",
                            "已挂起",
                            "blocked",
                            "onhold",
                            "paused",
                            "卡住",
                            "停滞",
                            "suspended",
                            "等待中"));
    private static final Set<String> LATE =
            Set.of("延期", "逾期", "已延期", "已逾期", "滞后", "延误", "delayed", "late", "overdue", "延期中");
    private static final Map<Priority, Set<String>> PRIORITY =
            Map.of(
                    Priority.HIGH,
                    Set.of(
                            "高",
                            "紧急",
                            "重要",
                            "p0",
                            "p1",
                            "high",
                            "urgent",
                            "1",
                            "高优先级",
                            "很高",
                            "重要紧急",
                            "最高",
                            "特急",
                            "急",
                            "critical",
                            "highest",
                            "h",
                            "🔴",
                            "★★★",
                            "a",
                            "核心"),
                    Priority.MEDIUM,
                    Set.of(
                            "中", "p2", "medium", "normal", "2", "中优先级", "一般", "普通", "中等", "m", "🟡",
                            "重要不紧急", "紧急不重要", "★★", "b", "正常", "3"),
                    Priority.LOW,
                    Set.of(
                            "低", "p3", "p4", "low", "4", "低优先级", "不急", "较低", "最低", "l", "🟢",
                            "lowest", "不重要不紧急", "不紧急不重要", "★", "c", "minor"));

    private StateWords() {}

    /** The status a word stands for; null when it is unknown. */
    public static @Nullable TaskStatus status(String text) {
        String key = Plain.key(text);
        for (Map.Entry<TaskStatus, Set<String>> entry : STATUS.entrySet()) {
            if (entry.getValue().contains(key)) {
                return entry.getKey();
            }
        }
        return LATE.contains(key) ? TaskStatus.IN_PROGRESS : null;
    }

    /** True when the word says the task is late, which is no status but health. */
    public static boolean saysLate(String text) {
        return LATE.contains(Plain.key(text));
    }

    public static @Nullable Priority priority(String text) {
        String key = Plain.key(text);
        for (Map.Entry<Priority, Set<String>> entry : PRIORITY.entrySet()) {
            if (entry.getValue().contains(key)) {
                return entry.getKey();
            }
        }
        return null;
    }

    /**
     * Progress in percent.
     *
     * @param fractions true when the column counts from 0 to 1
     * @return 0 to 100, or -1 when the text is no progress
     */
    public static int progress(String text, boolean fractions) {
        String key = Plain.key(text);
        boolean percent = key.endsWith("%");
        String digits = percent ? key.substring(0, key.length() - 1) : key;
        if (!digits.matches("\\d{1,4}(\\.\\d{1,9})?")) {
            return status(text) == TaskStatus.DONE ? 100 : -1;
        }
        double value = Double.parseDouble(digits) * (fractions && !percent ? 100 : 1);
        return value > 100 ? -1 : (int) Math.round(value);
    }
}
