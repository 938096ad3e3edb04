package dev.zhixing.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.levelling.Activity;
import dev.zhixing.engine.levelling.Answer;
import dev.zhixing.engine.levelling.Budget;
import dev.zhixing.engine.levelling.Capacity;
import dev.zhixing.engine.levelling.Goal;
import dev.zhixing.engine.levelling.Limits;
import dev.zhixing.engine.levelling.Mode;
import dev.zhixing.engine.levelling.Precedence;
import dev.zhixing.engine.levelling.Prover;
import dev.zhixing.engine.levelling.Resource;
import dev.zhixing.engine.levelling.ResourceProblem;
import dev.zhixing.engine.levelling.Solver;
import dev.zhixing.engine.levelling.Verifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SolverProcessTest {
    /** Long enough for a busy machine; a quiet one needs a second. */
    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    @EnabledOnOs(OS.LINUX)
    void provesWhatEverythingTheProblemKnowsComesTo() {
        try (Prover prover = SolverProcess.standard()) {
            for (Goal goal : List.of(Goal.MAKESPAN, Goal.TARDINESS, Goal.LEAST_CHANGE)) {
                ResourceProblem problem = everything(goal);
                Answer searched =
                        Solver.within(Limits.schedules(3000)).solve(problem).orElseThrow();
                Prover.Proof proof = prover.prove(problem, task(LONG)).orElseThrow();

                assertThat(Verifier.breaches(problem, proof.placements())).isEmpty();
                long proven = Verifier.cost(problem, proof.placements());
                assertThat(proof.lowerBound()).isEqualTo(proven);
                assertThat(searched.cost()).isGreaterThanOrEqualTo(proven);
                assertThat(searched.lowerBound()).isLessThanOrEqualTo(proven);
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhenThereIsNoAnswer() {
        // Each mode alone keeps one of the budgets, both together keep neither.
        Mode one = Mode.lasting(1).spends(0, 2);
        Mode two = Mode.lasting(1).spends(1, 2);
        ResourceProblem problem =
                new ResourceProblem(
                        List.of(
                                Activity.of("a", one, two),
                                Activity.of("b", one, two),
                                Activity.of("c", one, two)),
                        List.of(),
                        List.of(new Budget("x", 3), new Budget("y", 3)),
                        List.of(),
                        List.of(),
                        Goal.MAKESPAN);
        try (Prover prover = SolverProcess.standard()) {
            assertThat(prover.prove(problem, task(LONG)).orElseThrow().infeasible()).isTrue();
            Limits limits = new Limits(LONG, Long.MAX_VALUE, 1, 1);
            assertThat(Solver.within(limits).with(prover).solve(problem)).isEmpty();
        }
    }

    @Test
    void doesWithoutAProofWhenTheProcessCannotStart() {
        SolverSettings nowhere = SolverSettings.standard().withClassPath("/nowhere");
        try (Prover prover = new SolverProcess(nowhere)) {
            ResourceProblem problem = everything(Goal.MAKESPAN);
            assertThat(prover.prove(problem, task(LONG))).isEmpty();

            Limits limits = new Limits(Duration.ofSeconds(2), 2000, 1, 1);
            Optional<Answer> answer = Solver.within(limits).with(prover).solve(problem);
            assertThat(answer).isPresent();
        }
    }

    @Test
    void isKilledWhenSomebodyCancelsAndLeavesNothingBehind() throws Exception {
        Path root = Files.createTempDirectory("solver-test");
        SolverSettings standard = SolverSettings.standard();
        SolverSettings settings =
                new SolverSettings(standard.java(), standard.classPath(), root, 256);
        try (Prover prover = new SolverProcess(settings)) {
            Prover.Task task = new Prover.Task(List.of(), 0, LONG, 1, 1, () -> true);
            assertThat(prover.prove(everything(Goal.MAKESPAN), task)).isEmpty();
            try (var left = Files.list(root)) {
                assertThat(left).isEmpty();
            }
        }
        Files.delete(root);
    }

    @Test
    void doesNotTouchProblemsItDoesNotUnderstand() {
        ResourceProblem split =
                ResourceProblem.of(
                        List.of(Activity.of("a", Mode.lasting(2)).splittable()),
                        List.of(),
                        List.of());
        try (Prover prover = SolverProcess.standard()) {
            assertThat(prover.prove(split, task(LONG))).isEmpty();
        }
    }

    private static Prover.Task task(Duration time) {
        return new Prover.Task(List.of(), 0, time, 1, 1, () -> false);
    }

    /** Modes, budgets, lags, releases, due times, fixed work and a capacity that changes. */
    private static ResourceProblem everything(Goal goal) {
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Mode slow = Mode.lasting(4).needs(0, 1).spends(0, 1);
            Mode fast = Mode.lasting(2).needs(0, 1 + i % 2).needs(1, 1).spends(0, 2);
            activities.add(
                    Activity.of("a" + i, slow, fast)
                            .notBefore(i % 3)
                            .due(3 + i, 1 + i % 2)
                            .planned(i / 2)
                            .priority(400 + 50 * i));
        }
        activities.add(Activity.of("done", Mode.lasting(3).needs(0, 3)).fixedAt(0, 0));
        return new ResourceProblem(
                activities,
                List.of(
                        new Resource("R", Capacity.of(2).from(4, 3).from(7, 2)),
                        Resource.of("S", 1)),
                List.of(new Budget("N", 13)),
                List.of(
                        Precedence.of(0, 3),
                        new Precedence(1, 4, Precedence.Kind.START_START, 1),
                        new Precedence(2, 5, Precedence.Kind.FINISH_FINISH, 1),
                        new Precedence(3, 6, Precedence.Kind.START_FINISH, 5),
                        new Precedence(9, 7, Precedence.Kind.FINISH_START, -1)),
                List.of(),
                goal);
    }
}
