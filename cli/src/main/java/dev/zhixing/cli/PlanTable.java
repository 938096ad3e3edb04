package dev.zhixing.cli;

import dev.zhixing.cli.PlanView.ProblemView;
import dev.zhixing.cli.PlanView.ReasonView;
import dev.zhixing.cli.PlanView.TaskView;
import dev.zhixing.formats.model.Language;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A scheduled plan as a table in plain text. */
final class PlanTable {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int WIDEST_NAME = 44;
    private static final double MINUTES_OF_A_DAY = 480;

    private final PlanView plan;
    private final boolean zh;

    PlanTable(PlanView plan, Language language) {
        this.plan = plan;
        this.zh = language == Language.ZH;
    }

    void print(PrintStream out) {
        if (!plan.name().isBlank()) {
            out.println(plan.name());
        }
        TextTable table =
                new TextTable(
                        zh
                                ? List.of("编号", "任务", "开始", "完成", "总浮时（天）", "关键", "由什么决定")
                                : List.of(
                                        "No.",
                                        "Task",
                                        "Start",
                                        "Finish",
                                        "Slack (d)",
                                        "Crit.",
                                        "Driven by"));
        for (TaskView task : plan.tasks()) {
            table.row(row(task));
        }
        table.print(out);
        out.println();
        out.println((zh ? "完成：" : "Finish: ") + at(plan.finish()));
        PlanView.LevellingView levelling = plan.levelling();
        if (levelling != null) {
            boolean left = !levelling.overloads().isEmpty();
            out.println(
                    left
                            ? say(
                                    "资源平衡：移动 %d 项任务，仍有 %d 处超出能力，见下。",
                                    "Levelling: %d tasks moved, %d overloads are left, see below.",
                                    levelling.moved().size(),
                                    levelling.overloads().size())
                            : zh
                                    ? "资源平衡：移动 %d 项任务，与最优的差距不超过 %.1f%%。"
                                            .formatted(
                                                    levelling.moved().size(),
                                                    levelling.gapPercent())
                                    : "Levelling: %d tasks moved, at most %.1f %% above the optimum."
                                            .formatted(
                                                    levelling.moved().size(),
                                                    levelling.gapPercent()));
        }
        PlanView.SimulationView simulation = plan.simulation();
        if (simulation != null) {
            out.println(
                    (zh
                                    ? "模拟 %d 次：50%% %s，80%% %s，90%% %s"
                                    : "Played %d times: 50 %% by %s, 80 %% by %s, 90 %% by %s")
                            .formatted(
                                    simulation.samples(),
                                    at(simulation.p50()),
                                    at(simulation.p80()),
                                    at(simulation.p90())));
        }
        if (!plan.problems().isEmpty()) {
            out.println(zh ? "要注意：" : "To be looked at:");
            for (ProblemView problem : plan.problems()) {
                out.println("  " + problem.message());
            }
        }
    }

    private String say(String chinese, String english, Object... facts) {
        return (zh ? chinese : english).formatted(facts);
    }

    private List<String> row(TaskView task) {
        int depth = Math.max(0, (int) task.outline().chars().filter(c -> c == '.').count());
        List<String> cells = new ArrayList<>();
        cells.add(task.id());
        cells.add(TextTable.cut("  ".repeat(Math.min(depth, 8)) + task.name(), WIDEST_NAME));
        cells.add(at(task.start()));
        cells.add(at(task.finish()));
        cells.add(String.format(Locale.ROOT, "%.1f", task.totalSlackMinutes() / MINUTES_OF_A_DAY));
        cells.add(task.critical() ? "*" : "");
        cells.add(TextTable.cut(reason(task), WIDEST_NAME));
        return cells;
    }

    private static String reason(TaskView task) {
        return task.summary() || task.drivenBy().isEmpty()
                ? ""
                : task.drivenBy().stream()
                        .filter(reason -> !reason.kind().equals("daysOff"))
                        .map(ReasonView::text)
                        .findFirst()
                        .orElse("");
    }

    private static String at(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
