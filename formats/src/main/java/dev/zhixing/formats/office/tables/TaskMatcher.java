package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.office.words.Plain;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the task another table means although it writes its name a little differently. */
final class TaskMatcher {
    /** Likeness from which two names are taken for the same task. */
    private static final double LIKE = 0.75;

    /** Signs a short form needs before it is taken for part of a longer name. */
    private static final int SHORTEST = 4;

    /** Comparisons allowed in one file; beyond it only equal names match. */
    private static final long BUDGET = 3_000_000;

    /** A task found for a name; a score of 1 means the same name or code. */
    record Match(TaskDraft task, double score) {}

    private final List<TaskDraft> tasks;
    private final Map<String, TaskDraft> byKey = new HashMap<>();
    private long comparisons;

    TaskMatcher(List<TaskDraft> tasks) {
        this.tasks = tasks;
        tasks.forEach(task -> byKey.putIfAbsent(key(task.name()), task));
        tasks.forEach(task -> byKey.putIfAbsent(Plain.key(task.code()), task));
    }

    @Nullable Match find(String written) {
        String key = key(written);
        TaskDraft same = byKey.get(key);
        if (same == null) {
            same = byKey.get(key.replaceFirst("^[\\d.]+[、.]?", ""));
        }
        if (same != null) {
            return new Match(same, 1);
        }
        comparisons += tasks.size();
        if (comparisons > BUDGET || key.length() > 60) {
            return null;
        }
        Match best = null;
        for (TaskDraft task : tasks) {
            double score = likeness(key, key(task.name()));
            if (score >= LIKE && (best == null || score > best.score)) {
                best = new Match(task, score);
            }
        }
        return best != null ? best : containing(key);
    }

    /** A short form such as 上门沟通 for 问题客户上门沟通, when only one task can be meant. */
    private @Nullable Match containing(String key) {
        TaskDraft only = null;
        for (TaskDraft task : tasks) {
            if (key.length() >= SHORTEST && key(task.name()).contains(key)) {
                if (only != null) {
                    return null;
                }
                only = task;
            }
        }
        return only == null ? null : new Match(only, LIKE);
    }

    private static String key(String name) {
        return Plain.key(name).replaceAll("[《》“”\"'「」【】]|\\([^)]*\\)", "");
    }

    /** Share of signs two names have in common, whatever their order; below 1 unless equal. */
    static double likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || other.length() > 60) {
            return 0;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        one.codePoints().forEach(sign -> counts.merge(sign, 1, Integer::sum));
        int common = 0;
        for (int sign : other.codePoints().toArray()) {
            Integer left = counts.get(sign);
            if (left != null && left > 0) {
                counts.put(sign, left - 1);
                common++;
            }
        }
        double score = 2.0 * common / (one.length() + other.length());
        return one.equals(other) ? 1 : Math.min(score, 0.99);
    }
}
