package dev.zhixing.cli;

import dev.zhixing.cli.PlanView.OverloadView;
import dev.zhixing.cli.PlanView.ProblemView;
import dev.zhixing.cli.PlanView.ReasonView;
import dev.zhixing.engine.levelling.plan.LevellingReason;
import dev.zhixing.engine.levelling.plan.Overload;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.schedule.Problem;
import dev.zhixing.engine.schedule.Reason;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.project.ProjectTask;
import dev.zhixing.formats.project.ScheduledRow;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts reasons and problems into words of the reader's language. */
final class PlanWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Map<Long, ProjectTask> tasks;
    private final Map<Long, String> resources;
    private final boolean zh;

    PlanWords(Map<Long, ProjectTask> tasks, Map<Long, String> resources, Language language) {
        this.tasks = tasks;
        this.resources = resources;
        this.zh = language == Language.ZH;
    }

    ReasonView reason(Reason reason) {
        return switch (reason) {
            case Reason.ProjectStart r ->
                    plain("projectStart", say("项目开始 %s", "project starts %s", at(r.at())));
            case Reason.PushedBy r ->
                    new ReasonView("link", Math.toIntExact(r.link().from()), link(r.link()));
            case Reason.Constrained r -> plain("constraint", constraint(r.constraint()));
            case Reason.AsLateAsPossible r ->
                    plain(
                            "asLateAsPossible",
                            say(
                                    "尽可能晚，最晚 %s 完成",
                                    "as late as possible, by %s", at(r.latestFinish())));
            case Reason.SetByHand _ -> plain("setByHand", say("手工排定", "set by hand"));
            case Reason.ReallyStarted r ->
                    plain("actualStart", say("实际开始 %s", "really started %s", at(r.at())));
            case Reason.ReallyFinished r ->
                    plain("actualFinish", say("实际完成 %s", "really finished %s", at(r.at())));
            case Reason.AfterStatusDate r ->
                    plain(
                            "statusDate",
                            say(
                                    "剩余部分在状态日期 %s 之后",
                                    "the rest after the status date %s", at(r.at())));
            case Reason.DaysOff r ->
                    plain(
                            "daysOff",
                            say(
                                    "%s %s 至 %s 休息",
                                    "%s %s to %s off",
                                    r.name().isEmpty() ? say("周末", "weekend") : r.name(),
                                    r.from(),
                                    r.to()));
            case Reason.FromChildren r ->
                    plain(
                            "children",
                            say("从 %s 到 %s", "from %s to %s", name(r.first()), name(r.last())));
        };
    }

    /** Levelling made it begin later than it could. */
    ReasonView delay(Lag delay) {
        return plain("delay", say("资源平衡推迟 %s", "delayed by levelling %s", lag(delay).substring(1)));
    }

    /** A row that spans what it sums up or accompanies. */
    ReasonView children(ScheduledRow row) {
        return plain(
                "children", say("从 %s 到 %s", "from %s to %s", at(row.start()), at(row.finish())));
    }

    private static ReasonView plain(String kind, String text) {
        return new ReasonView(kind, null, text);
    }

    private String link(Link link) {
        return name(link.from()) + ", " + link.kind().letters() + lag(link.lag());
    }

    private String lag(Lag lag) {
        if (lag.amount() == 0) {
            return "";
        }
        String sign = lag.amount() < 0 ? "-" : "+";
        long size = Math.abs(lag.amount());
        return sign
                + switch (lag.unit()) {
                    case WORKING_MINUTES -> hours(size);
                    case ELAPSED_MINUTES -> "e" + hours(size);
                    case PERCENT -> size + "%";
                    case ELAPSED_PERCENT -> "e" + size + "%";
                };
    }

    private static String hours(long minutes) {
        return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "min";
    }

    private String constraint(Constraint constraint) {
        return switch (constraint) {
            case Constraint.AsSoonAsPossible _ -> say("越早越好", "as soon as possible");
            case Constraint.AsLateAsPossible _ -> say("越晚越好", "as late as possible");
            case Constraint.StartNotBefore c -> say("不早于 %s 开始", "not before %s", at(c.at()));
            case Constraint.StartNotAfter c -> say("不晚于 %s 开始", "to start by %s", at(c.at()));
            case Constraint.FinishNotBefore c ->
                    say("不早于 %s 完成", "not to finish before %s", at(c.at()));
            case Constraint.FinishNotAfter c -> say("不晚于 %s 完成", "to finish by %s", at(c.at()));
            case Constraint.StartOn c -> say("必须 %s 开始", "must start on %s", at(c.at()));
            case Constraint.FinishOn c -> say("必须 %s 完成", "must finish on %s", at(c.at()));
        };
    }

    /** Why levelling moved a task. */
    String levelling(LevellingReason reason) {
        return switch (reason) {
            case LevellingReason.HeldBy r ->
                    say(
                            "%s 在 %s 之前忙于 %s",
                            "%s is on %s until %s",
                            resource(r.resource()),
                            zh ? at(r.until()) : names(r.tasks()),
                            zh ? names(r.tasks()) : at(r.until()));
            case LevellingReason.Missing r ->
                    say(
                            "%s 在 %s 之前人手不足",
                            "there is not enough of %s until %s",
                            resource(r.resource()),
                            at(r.until()));
            case LevellingReason.Follows r -> say("跟随 %s", "follows %s", name(r.task()));
            case LevellingReason.Freed _ -> say("原有的延迟不再需要", "an earlier delay is not needed");
        };
    }

    OverloadView overload(Overload one) {
        return new OverloadView(
                resource(one.resource()),
                one.from(),
                one.until(),
                one.percent(),
                one.capacity(),
                one.tasks().stream().map(Math::toIntExact).toList());
    }

    /** A cell of a workbook that a person should look at. */
    ProblemView remark(dev.zhixing.formats.model.Problem remark) {
        String message = zh ? remark.message().zh() : remark.message().en();
        String where = remark.sheet() + "!" + remark.cell();
        return new ProblemView("cell", List.of(), say("%s：%s", "%s: %s", where, message));
    }

    ProblemView overload(OverloadView one) {
        return new ProblemView(
                "overload",
                one.uids(),
                say(
                        "“%s”在 %s 至 %s 被安排 %d%%，只有 %d%%：%s。",
                        "\u201c%1$s\u201d is booked %4$d %% of %5$d %% from %2$s to %3$s: %6$s.",
                        one.resource(),
                        at(one.from()),
                        at(one.until()),
                        one.percent(),
                        one.capacity(),
                        names(one.uids().stream().map(Integer::longValue).toList())));
    }

    private String resource(long id) {
        return resources.getOrDefault(id, String.valueOf(id));
    }

    ProblemView problem(Problem problem) {
        return switch (problem) {
            case Problem.Loop p ->
                    problem(
                            "loop",
                            p.path(),
                            say(
                                    "这些任务互相等待：%s。",
                                    "These tasks wait for each other: %s.", names(p.path())));
            case Problem.LinkWithinSummary p ->
                    problem(
                            "linkWithinSummary",
                            ends(p.link()),
                            say(
                                    "“%s”与其内部的“%s”之间不能有链接，已忽略。",
                                    "A link between \u201c%s\u201d and \u201c%s\u201d inside it"
                                            + " means nothing and is left out.",
                                    name(p.link().from()),
                                    name(p.link().to())));
            case Problem.LinkToSummaryFinish p ->
                    problem(
                            "linkToSummaryFinish",
                            ends(p.link()),
                            say(
                                    "汇总任务“%s”的完成日期只由其子任务决定，指向它的链接已忽略。",
                                    "Only its children decide when \u201c%s\u201d finishes; the"
                                            + " link to its finish is left out.",
                                    name(p.link().to())));
            case Problem.TooEarly p ->
                    problem(
                            "tooEarly",
                            p.path(),
                            say(
                                    "“%s”的日期早于前置任务允许的 %s。",
                                    "\u201c%s\u201d is dated before %s, which its predecessors"
                                            + " need.",
                                    name(p.task()),
                                    at(p.possible())));
            case Problem.DeadlineMissed p ->
                    problem(
                            "deadlineMissed",
                            List.of(p.task()),
                            say(
                                    "“%s”在 %s 完成，晚于期限 %s。",
                                    "\u201c%s\u201d finishes %s, after its deadline %s.",
                                    name(p.task()),
                                    at(p.finish()),
                                    at(p.deadline())));
            case Problem.NoWorkingTime p ->
                    problem(
                            "noWorkingTime",
                            p.task().isPresent() ? List.of(p.task().getAsLong()) : List.of(),
                            say(
                                    "日历“%s”没有工作时间，改用项目日历。",
                                    "The calendar \u201c%s\u201d has no working time; the project's"
                                            + " is used.",
                                    p.calendar()));
        };
    }

    private static ProblemView problem(String kind, List<Long> uids, String message) {
        return new ProblemView(kind, uids.stream().map(Math::toIntExact).toList(), message);
    }

    private static List<Long> ends(Link link) {
        return List.of(link.from(), link.to());
    }

    private String names(List<Long> path) {
        return path.stream().map(this::name).collect(Collectors.joining(" → "));
    }

    private String name(long uid) {
        ProjectTask task = tasks.get(uid);
        return task == null ? String.valueOf(uid) : (task.id() + " " + task.name()).strip();
    }

    private static String at(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    private String say(String chinese, String english, @Nullable Object... facts) {
        return (zh ? chinese : english).formatted(facts);
    }
}
