package dev.zhixing.cli;

import dev.zhixing.engine.levelling.Answer;
import dev.zhixing.engine.levelling.Limits;
import dev.zhixing.engine.levelling.ResourceProblem;
import dev.zhixing.engine.levelling.Solver;
import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.solver.SolverProcess;

import java.util.List;

/** An instance of PSPLIB, solved within the time of the call. */
final class InstanceRun {
    private static final double NANOS = 1e9;

    private final ResourceProblem problem;
    private final ScheduleCall call;

    InstanceRun(ResourceProblem problem, ScheduleCall call) {
        this.problem = problem;
        this.call = call;
    }

    /**
     * Solves it.
     *
     * @throws FileRefused when no choice of modes keeps its budgets
     */
    InstanceView view() {
        long begin = System.nanoTime();
        Limits limits = Limits.seconds(call.seconds()).threads(PlanRun.threads()).seed(call.seed());
        try (SolverProcess prover = SolverProcess.standard()) {
            prover.prepare();
            Answer answer =
                    Solver.within(limits)
                            .with(prover)
                            .solve(problem)
                            .orElseThrow(() -> new FileRefused(RefusalCode.NO_ANSWER));
            List<Integer> starts =
                    answer.placements().stream().map(placed -> placed.start()).toList();
            List<Integer> modes =
                    answer.placements().stream().map(placed -> placed.mode() + 1).toList();
            String name = String.valueOf(call.file().getFileName()).replaceFirst("\\.[^.]*$", "");
            return new InstanceView(
                    name,
                    answer.makespan(),
                    answer.lowerBound(),
                    answer.optimal(),
                    starts,
                    modes,
                    Math.round((System.nanoTime() - begin) / NANOS * 1000) / 1000.0);
        }
    }
}
