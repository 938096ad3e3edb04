package dev.zhixing.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.engine.testkit.Plan;

import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Plan plan =
            Plan.standard()
                    .with("dig", 2)
                    .with("pour", 2)
                    .with("build", 3)
                    .with("paint", 1)
                    .link("dig -> pour")
                    .link("pour -> build");

    @Test
    void tracesEveryMoveToTheTaskThatChanged() {
        Comparison comparison = Comparison.of(plan.schedule(), plan.with("dig", 4).schedule());
        assertThat(comparison.moves())
                .extracting(Move::task)
                .containsExactly(plan.id("dig"), plan.id("pour"), plan.id("build"));
        assertThat(comparison.moves())
                .allMatch(m -> m.cause().equals(new Cause.TaskChanged(plan.id("dig"))))
                .allMatch(m -> m.finishShift() == 2 * WorkDays.MINUTES);
        assertThat(comparison.move(plan.id("dig")).orElseThrow().startShift()).isZero();
    }

    @Test
    void namesTheLinkThatPushes() {
        Comparison comparison =
                Comparison.of(plan.schedule(), plan.link("build -> paint").schedule());
        assertThat(comparison.moves())
                .singleElement()
                .extracting(Move::cause)
                .isEqualTo(new Cause.LinkAdded(Link.of(plan.id("build"), plan.id("paint"))));
    }

    @Test
    void namesTheLinkThatPushesNoLonger() {
        Plan linked = plan.link("build -> paint");
        Comparison comparison = Comparison.of(linked.schedule(), plan.schedule());
        assertThat(comparison.moves())
                .singleElement()
                .extracting(Move::cause)
                .isEqualTo(new Cause.LinkRemoved(Link.of(plan.id("build"), plan.id("paint"))));
    }

    @Test
    void blamesTheProjectWhenItStartsLater() {
        var later =
                Scheduler.schedule(
                        plan.network().toBuilder()
                                .startingAt(WorkDays.startOf(Plan.MONDAY.plusDays(1)))
                                .build());
        Comparison comparison = Comparison.of(plan.schedule(), later);
        assertThat(comparison.moves()).hasSize(4);
        assertThat(comparison.moves())
                .allMatch(m -> m.cause().equals(new Cause.ProjectChanged()))
                .allMatch(m -> m.startShift() == WorkDays.MINUTES);
    }

    @Test
    void followsASummaryToTheChildThatMoved() {
        Plan nested =
                Plan.standard()
                        .with("house", 0)
                        .with("roof", 2, t -> t.under(1))
                        .with("party", 1)
                        .link("house -> party");
        Plan slower = nested.with("roof", 3, t -> t.under(1));
        Comparison comparison = Comparison.of(nested.schedule(), slower.schedule());
        assertThat(comparison.moves())
                .extracting(Move::cause)
                .containsOnly(new Cause.TaskChanged(nested.id("roof")));
        assertThat(comparison.moves()).hasSize(3);
    }

    @Test
    void aCauseIsOnlyThatOfWhatFollowsFromIt() {
        Plan before =
                Plan.standard()
                        .with("dig", 2)
                        .with("pour", 1)
                        .with("wire", 2)
                        .with("test", 1)
                        .with("ship", 1)
                        .link("dig -> pour")
                        .link("wire -> test")
                        .link("pour -> ship")
                        .link("test -> ship");
        Plan after = before.with("dig", 4).with("wire", 4);
        Comparison comparison = Comparison.of(before.schedule(), after.schedule());
        assertThat(comparison.move(before.id("ship"))).isPresent();
        assertThat(comparison.move(before.id("pour")).orElseThrow().cause())
                .isEqualTo(new Cause.TaskChanged(before.id("dig")));
        assertThat(comparison.move(before.id("test")).orElseThrow().cause())
                .isEqualTo(new Cause.TaskChanged(before.id("wire")));
    }

    @Test
    void tellsWhatCameAndWent() {
        Plan more = plan.with("clean", 1);
        assertThat(Comparison.of(plan.schedule(), more.schedule()).added()).containsExactly(5L);
        assertThat(Comparison.of(more.schedule(), plan.schedule()).removed()).containsExactly(5L);
    }

    @Test
    void measuresAgainstABaseline() {
        Baseline baseline = Baseline.of(plan.schedule());
        assertThat(baseline.variances(plan.schedule())).isEmpty();
        assertThat(baseline.variances(plan.with("paint", 3).schedule()))
                .singleElement()
                .satisfies(v -> assertThat(v.isLate()).isTrue())
                .extracting(Baseline.Variance::task)
                .isEqualTo(plan.id("paint"));
    }

    @Test
    void aBaselineIsStoredAsText() {
        Baseline baseline = Baseline.of(plan.schedule());
        assertThat(baseline.text())
                .startsWith("1\t" + WorkDays.startOf(Plan.MONDAY) + "\t")
                .hasLineCount(4);
        assertThat(Baseline.of(baseline.text())).isEqualTo(baseline);
        assertThat(Baseline.of("").dates()).isEmpty();
        assertThatThrownBy(() -> Baseline.of("1\tsoon\tlater"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
