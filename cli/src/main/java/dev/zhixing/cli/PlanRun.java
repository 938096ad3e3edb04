package dev.zhixing.cli;

import dev.zhixing.cli.PlanView.LevellingView;
import dev.zhixing.cli.PlanView.MoveView;
import dev.zhixing.cli.PlanView.ProblemView;
import dev.zhixing.cli.PlanView.ReasonView;
import dev.zhixing.cli.PlanView.SimulationView;
import dev.zhixing.cli.PlanView.TaskView;
import dev.zhixing.engine.levelling.Limits;
import dev.zhixing.engine.levelling.plan.LevelledMove;
import dev.zhixing.engine.levelling.plan.LevelledPlan;
import dev.zhixing.engine.levelling.plan.Levelling;
import dev.zhixing.engine.levelling.plan.LevellingOptions;
import dev.zhixing.engine.network.Lag;
import dev.zhixing.engine.schedule.Reason;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.simulation.Distribution;
import dev.zhixing.engine.simulation.Simulation;
import dev.zhixing.engine.simulation.SimulationOptions;
import dev.zhixing.engine.simulation.Uncertainties;
import dev.zhixing.formats.project.ProjectPlan;
import dev.zhixing.formats.project.ProjectRules;
import dev.zhixing.formats.project.ProjectTask;
import dev.zhixing.formats.project.ScheduledPlan;
import dev.zhixing.formats.project.ScheduledRow;
import dev.zhixing.solver.SolverProcess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plan, scheduled; where asked for, levelled before and played many times after. */
final class PlanRun {
    private final ProjectPlan plan;
    private final ScheduleCall call;
    private final PlanWords words;

    PlanRun(ProjectPlan plan, ScheduleCall call) {
        this.plan = plan;
        this.call = call;
        Map<Long, ProjectTask> tasks = new HashMap<>();
        plan.tasks().forEach(task -> tasks.put((long) task.uid(), task));
        Map<Long, String> resources = new HashMap<>();
        plan.resources().forEach(one -> resources.put((long) one.uid(), one.name()));
        this.words = new PlanWords(tasks, resources, call.language());
    }

    PlanView view() {
        ScheduledPlan scheduled = ScheduledPlan.of(plan);
        LevellingView levelling = null;
        if (call.level()) {
            LevelledPlan levelled = level(scheduled);
            levelling = view(scheduled, levelled);
            scheduled = scheduled.with(levelled.schedule());
        }
        Schedule schedule = scheduled.schedule();
        List<ProblemView> problems = new ArrayList<>();
        plan.remarks().forEach(remark -> problems.add(words.remark(remark)));
        schedule.problems().forEach(problem -> problems.add(words.problem(problem)));
        if (levelling != null) {
            levelling.overloads().forEach(one -> problems.add(words.overload(one)));
        }
        List<TaskView> tasks = new ArrayList<>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            tasks.add(view(scheduled, plan.tasks().get(i), scheduled.rows().get(i)));
        }
        return new PlanView(
                plan.name(),
                schedule.start(),
                scheduled.finish(),
                tasks,
                schedule.criticalPath().stream().map(Math::toIntExact).toList(),
                levelling,
                call.samples() == 0 ? null : simulation(scheduled),
                problems);
    }

    private LevelledPlan level(ScheduledPlan scheduled) {
        try (SolverProcess prover = SolverProcess.standard()) {
            Limits limits = Limits.seconds(call.seconds()).threads(threads()).seed(call.seed());
            LevellingOptions options = LevellingOptions.seconds(call.seconds()).within(limits);
            return Levelling.level(scheduled.network(), options.with(prover));
        }
    }

    static int threads() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
    }

    private LevellingView view(ScheduledPlan before, LevelledPlan levelled) {
        List<MoveView> moves = new ArrayList<>();
        for (LevelledMove move : levelled.moves()) {
            moves.add(
                    new MoveView(
                            Math.toIntExact(move.task()),
                            move.oldStart(),
                            move.oldFinish(),
                            move.newStart(),
                            move.newFinish(),
                            move.reasons().stream().map(words::levelling).toList()));
        }
        return new LevellingView(
                before.finish(),
                levelled.lowerBound(),
                levelled.optimal(),
                levelled.gapPercent(),
                moves,
                levelled.overloads().stream().map(words::overload).toList());
    }

    private SimulationView simulation(ScheduledPlan scheduled) {
        SimulationOptions options = new SimulationOptions(call.samples(), call.seed(), threads());
        Distribution finish =
                Simulation.run(scheduled.network(), Uncertainties.USUAL, options).finish();
        return new SimulationView(
                call.samples(),
                call.seed(),
                finish.percentile(10),
                finish.percentile(50),
                finish.percentile(80),
                finish.percentile(90),
                finish.mean());
    }

    private TaskView view(ScheduledPlan scheduled, ProjectTask task, ScheduledRow row) {
        return new TaskView(
                task.id(),
                task.uid(),
                task.name(),
                task.outline(),
                task.summary(),
                row.start(),
                row.finish(),
                row.earlyStart(),
                row.earlyFinish(),
                row.lateStart(),
                row.lateFinish(),
                row.totalSlack(),
                row.freeSlack(),
                row.critical(),
                reasons(scheduled, task, row));
    }

    /** What is done says so; what has no dates of its own has those of its children. */
    private List<ReasonView> reasons(ScheduledPlan scheduled, ProjectTask task, ScheduledRow row) {
        boolean real = plan.rules().tool() == ProjectRules.Tool.PRIMAVERA;
        List<ReasonView> reasons = new ArrayList<>();
        if (real && !scheduled.network().contains(task.uid())) {
            reasons.add(words.children(row));
            return reasons;
        }
        if (real && task.progress().start() != null) {
            reasons.add(words.reason(new Reason.ReallyStarted(row.start())));
        }
        if (real && task.progress().finish() != null) {
            reasons.add(words.reason(new Reason.ReallyFinished(row.finish())));
            return reasons;
        }
        for (Reason reason : scheduled.schedule().reasons(task.uid())) {
            boolean begun = real && task.progress().start() != null;
            if (!(begun && reason instanceof Reason.ProjectStart)) {
                reasons.add(words.reason(reason));
            }
        }
        Lag delay = scheduled.network().task(task.uid()).delay();
        if (delay.amount() > 0) {
            reasons.add(words.delay(delay));
        }
        return reasons;
    }
}
