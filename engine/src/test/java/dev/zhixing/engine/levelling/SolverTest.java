package dev.zhixing.engine.levelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class SolverTest {
    @Test
    void neverBeatsAndHardlyEverMissesWhatTryingEverythingFinds() {
        int solved = 0;
        int optimal = 0;
        for (int seed = 0; seed < 300; seed++) {
            Optional<ResourceProblem> made = made(new SmallProblems(seed), false);
            if (made.isEmpty()) {
                continue;
            }
            ResourceProblem problem = made.get();
            long least = BruteForce.leastCost(problem, 12);
            Optional<Answer> found = Solver.within(Limits.schedules(600)).solve(problem);
            if (found.isEmpty() || least == Long.MAX_VALUE) {
                assertThat(found.isPresent() && found.get().makespan() <= 12)
                        .as("problem %d", seed)
                        .isFalse();
                continue;
            }
            Answer answer = found.get();
            assertThat(answer.lowerBound()).as("bound of %d", seed).isLessThanOrEqualTo(least);
            assertThat(answer.cost()).as("cost of %d", seed).isGreaterThanOrEqualTo(least);
            solved++;
            optimal += answer.cost() == least ? 1 : 0;
        }
        assertThat(solved).isGreaterThan(120);
        assertThat(100.0 * optimal / solved).isGreaterThan(97);
    }

    @Test
    void everyAnswerStandsTheVerifierAlsoWithPausesAndShifts() {
        int solved = 0;
        for (int seed = 0; seed < 300; seed++) {
            Optional<ResourceProblem> problem = made(new SmallProblems(seed), true);
            if (problem.isEmpty()) {
                continue;
            }
            Optional<Answer> answer = Solver.within(Limits.schedules(300)).solve(problem.get());
            if (answer.isPresent()) {
                solved++;
                assertThat(Verifier.breaches(problem.get(), answer.get().placements())).isEmpty();
                assertThat(answer.get().lowerBound()).isLessThanOrEqualTo(answer.get().cost());
            }
        }
        assertThat(solved).isGreaterThan(120);
    }

    @Test
    void theSameSeedGivesTheSameAnswerOnOneThreadAndOnTwo() {
        ResourceProblem problem = PsplibLike.j120(7);
        for (int threads = 1; threads <= 2; threads++) {
            Limits limits = Limits.schedules(4000).threads(threads).seed(5);
            Answer once = Solver.within(limits).solve(problem).orElseThrow();
            Answer again = Solver.within(limits).solve(problem).orElseThrow();
            assertThat(again.placements()).isEqualTo(once.placements());
            assertThat(again.schedules()).isEqualTo(once.schedules());
        }
    }

    @Test
    void givesTheBestSoFarWhenItIsCancelled() {
        AtomicInteger asked = new AtomicInteger();
        Answer answer =
                Solver.within(Limits.seconds(600))
                        .solve(
                                PsplibLike.j120(7),
                                progress -> {},
                                () -> asked.incrementAndGet() > 5)
                        .orElseThrow();

        assertThat(answer.placements()).hasSize(120);
        assertThat(answer.optimal()).isFalse();
        assertThat(answer.gapPercent()).isPositive();
    }

    @Test
    void saysHowFarItIs() {
        List<SearchProgress> told = new ArrayList<>();
        Solver.within(Limits.schedules(5000)).solve(PsplibLike.j120(7), told::add, () -> false);

        assertThat(told).isNotEmpty();
        assertThat(told.getLast().share()).isBetween(0.5, 1.0);
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).cost()).isLessThanOrEqualTo(told.get(i - 1).cost());
            assertThat(told.get(i).lowerBound())
                    .isGreaterThanOrEqualTo(told.get(i - 1).lowerBound());
        }
    }

    /** Some random problems make no sense; those are refused, which is right. */
    private static Optional<ResourceProblem> made(SmallProblems maker, boolean pauses) {
        try {
            return Optional.of(pauses ? maker.any() : maker.rigid());
        } catch (InvalidProblem e) {
            assertThat(e.reasons()).isNotEmpty();
            return Optional.empty();
        }
    }
}
