package dev.zhixing.engine.levelling.plan;

import static dev.zhixing.engine.testkit.Chart.assertChart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.levelling.Limits;
import dev.zhixing.engine.network.Assignment;
import dev.zhixing.engine.network.Capacity;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.NetworkBuilder;
import dev.zhixing.engine.network.Progress;
import dev.zhixing.engine.network.Resource;
import dev.zhixing.engine.network.Units;
import dev.zhixing.engine.testkit.Plan;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

class LevellingTest {
    private static final LevellingOptions FEW =
            LevellingOptions.seconds(60).within(Limits.schedules(500));

    private static final long ANNA = 1;

    @Test
    void twoTasksOfOnePersonComeOneAfterTheOtherOverTheWeekend() {
        Plan plan =
                Plan.standard()
                        .with("design", 3)
                        .with("review", 2)
                        .with("build", 2)
                        .link("design -> build");
        LevelledPlan levelled =
                Levelling.level(staffed(plan, List.of("design", "review", "build")), FEW);

        assertChart(
                plan,
                levelled.schedule(),
                """
                days   | MTWTFss MTWT |
                design | XXX          |
                review |    XX        |
                build  |         XX   |
                """);
        assertThat(levelled.verified()).isTrue();
        assertThat(levelled.optimal()).isTrue();
        assertThat(levelled.gapPercent()).isZero();
    }

    @Test
    void everyMoveSaysWhoHoldsWhomUntilWhen() {
        Plan plan = Plan.standard().with("test", 3).with("write", 2).with("ship", 1);
        plan = plan.link("write -> ship").link("test -> write SS");
        Network network = staffed(plan, List.of("test", "write"));
        LevelledPlan levelled =
                Levelling.level(network, FEW.aim(LevellingOptions.Aim.LEAST_CHANGE));

        LevelledMove write = move(levelled, plan.id("write"));
        assertThat(write.reasons())
                .containsExactly(
                        new LevellingReason.HeldBy(
                                ANNA,
                                List.of(plan.id("test")),
                                LocalDate.of(2026, 3, 4).atTime(18, 0)));
        assertThat(move(levelled, plan.id("ship")).reasons())
                .containsExactly(new LevellingReason.Follows(plan.id("write")));
        assertThat(write.oldStart()).isEqualTo(LocalDate.of(2026, 3, 2).atTime(9, 0));
        assertThat(write.newStart()).isEqualTo(LocalDate.of(2026, 3, 5).atTime(9, 0));
    }

    @Test
    void workUnderWayAndTasksOfTheHighestPriorityStay() {
        Plan plan =
                Plan.standard()
                        .with("asked", 2)
                        .with(
                                "begun",
                                3,
                                t ->
                                        t.progress(
                                                Progress.started(
                                                        WorkDays.startOf(Plan.MONDAY), 480)))
                        .with("sacred", 2, t -> t.priority(1000));
        LevelledPlan levelled =
                Levelling.level(staffed(plan, List.of("asked", "begun", "sacred")), FEW);

        assertThat(levelled.moves()).extracting(LevelledMove::task).containsOnly(plan.id("asked"));
        // The other two overlap, which nobody may help; it is said.
        assertThat(levelled.verified()).isFalse();
        assertThat(levelled.optimal()).isFalse();
        assertThat(levelled.overloads().getFirst().tasks())
                .containsExactlyInAnyOrder(plan.id("begun"), plan.id("sacred"));
    }

    @Test
    void waitsForMorePeople() {
        Plan plan = Plan.standard().with("lift", 1);
        NetworkBuilder builder = plan.network().toBuilder();
        builder.resource(
                Resource.of(ANNA, "Crane")
                        .with(
                                Capacity.of(Units.ONE)
                                        .from(
                                                LocalDate.of(2026, 3, 4).atTime(8, 0),
                                                Units.whole(2))));
        builder.assign(
                Assignment.during(plan.network().task(plan.id("lift")), ANNA, Units.whole(2)));
        LevelledPlan levelled = Levelling.level(builder.build(), FEW);

        assertThat(levelled.verified()).isTrue();
        assertThat(levelled.moves().getFirst().reasons())
                .containsExactly(
                        new LevellingReason.Missing(ANNA, LocalDate.of(2026, 3, 4).atTime(8, 0)));
        assertThat(levelled.finish()).isEqualTo(LocalDate.of(2026, 3, 4).atTime(18, 0));
    }

    @Test
    void aPlanWithoutConflictsStaysAsItIsAndAnOldDelayIsForgotten() {
        Plan plan = Plan.standard().with("a", 1).with("b", 1);
        LevelledPlan once = Levelling.level(staffed(plan, List.of("a", "b")), FEW);
        LevelledPlan twice = Levelling.level(once.network(), FEW);
        assertThat(twice.finish()).isEqualTo(once.finish());
        assertThat(twice.verified()).isTrue();

        LevelledPlan alone = Levelling.level(plan.network(), FEW);
        assertThat(alone.moves()).isEmpty();
        assertThat(alone.optimal()).isTrue();
    }

    @Test
    void randomPlansWithSeveralCalendarsAreAlwaysFeasible() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Plan plan = Plan.standard();
            int n = 5 + random.nextInt(15);
            for (int i = 0; i < n; i++) {
                boolean all = random.nextInt(4) == 0;
                plan =
                        plan.with(
                                "t" + i,
                                1 + random.nextInt(4),
                                t -> all ? t.calendar(WorkCalendar.allDay()) : t);
                if (i > 0 && random.nextBoolean()) {
                    String kind = List.of("FS", "SS", "FF", "FS+1d").get(random.nextInt(4));
                    plan = plan.link("t" + random.nextInt(i) + " -> t" + i + " " + kind);
                }
            }
            NetworkBuilder builder = plan.network().toBuilder();
            for (int r = 0; r < 3; r++) {
                builder.resource(
                        Resource.of(r, "R" + r)
                                .with(Capacity.of(Units.whole(1 + random.nextInt(2)))));
            }
            for (String name : plan.names()) {
                builder.assign(
                        Assignment.during(
                                plan.network().task(plan.id(name)),
                                random.nextInt(3),
                                new Units(50 + 50 * random.nextInt(2))));
            }
            LevelledPlan levelled = Levelling.level(builder.build(), FEW);
            assertThat(levelled.overloads()).as("plan %d", seed).isEmpty();
            assertThat(levelled.lowerBound()).isBeforeOrEqualTo(levelled.finish());
            assertThat(levelled.moves()).allMatch(m -> !m.reasons().isEmpty());
        }
    }

    private static LevelledMove move(LevelledPlan levelled, long task) {
        return levelled.moves().stream().filter(m -> m.task() == task).findFirst().orElseThrow();
    }

    /** All these tasks are done by one person. */
    private static Network staffed(Plan plan, List<String> names) {
        NetworkBuilder builder = plan.network().toBuilder();
        builder.resource(Resource.of(ANNA, "Anna"));
        for (String name : names) {
            builder.assign(Assignment.during(plan.network().task(plan.id(name)), ANNA, Units.ONE));
        }
        return builder.build();
    }

    @Test
    void aDateInTheMiddleOfADayDoesNotRaiseTheBound() {
        var noon = new Constraint.StartNotBefore(Plan.MONDAY.atTime(14, 0));
        Plan plan =
                Plan.standard()
                        .with("wire", 1, t -> t.constraint(noon))
                        .with("test", 1)
                        .with("ask", 1)
                        .with("tell", 1)
                        .link("wire -> test");
        LevelledPlan levelled = Levelling.level(staffed(plan, List.of("ask", "tell")), FEW);
        assertThat(levelled.verified()).isTrue();
        assertThat(levelled.lowerBound()).isBeforeOrEqualTo(levelled.finish());
    }
}
