package dev.zhixing.work.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanState;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class SheetMemoryTest {

    private final SheetMemory memory = new SheetMemory(100);

    @Test
    void givesBackWhatWasReadUnderTheSameStamp() {
        PlanRow plan = plan(7);
        memory.keep(plan.id(), contents(7, 3));
        assertThat(memory.of(plan).orElseThrow().sheet(plan).items()).hasSize(3);
    }

    @Test
    void doesNotKnowAPlanThatChangedSince() {
        PlanRow plan = plan(7);
        memory.keep(plan.id(), contents(6, 3));
        assertThat(memory.of(plan)).isEmpty();
    }

    @Test
    void anOlderStateThatWasReadSlowlyDoesNotReplaceTheNewerOne() {
        PlanRow plan = plan(7);
        memory.keep(plan.id(), contents(7, 3));
        memory.keep(plan.id(), contents(6, 2));
        assertThat(memory.of(plan).orElseThrow().sheet(plan).items()).hasSize(3);
    }

    @Test
    void aSheetThatIsChangedLeavesWhatIsKeptAlone() {
        PlanRow plan = plan(1);
        memory.keep(plan.id(), contents(1, 1));
        Sheet sheet = memory.of(plan).orElseThrow().sheet(plan);
        sheet.put(Item.fresh(new ItemId(UUID.randomUUID())));
        assertThat(memory.of(plan).orElseThrow().sheet(plan).items()).hasSize(1);
    }

    @Test
    void forgetsWhatWasUsedLongestAgo() {
        List<PlanRow> plans = IntStream.range(0, 5).mapToObj(_ -> plan(1)).toList();
        plans.subList(0, 4).forEach(plan -> memory.keep(plan.id(), contents(1, 25)));
        assertThat(memory.of(plans.getFirst())).isPresent();
        memory.keep(plans.get(4).id(), contents(1, 25));
        assertThat(memory.items()).isEqualTo(100);
        assertThat(memory.of(plans.getFirst())).isPresent();
        assertThat(memory.of(plans.get(1))).isEmpty();
    }

    @Test
    void onePlanNeverPushesAllOthersOut() {
        PlanRow small = plan(1);
        PlanRow large = plan(1);
        memory.keep(small.id(), contents(1, 10));
        memory.keep(large.id(), contents(1, 26));
        assertThat(memory.of(large)).isEmpty();
        assertThat(memory.of(small)).isPresent();
        assertThat(memory.items()).isEqualTo(10);
    }

    private static SheetMemory.Contents contents(long stamp, int items) {
        return new SheetMemory.Contents(
                stamp,
                IntStream.range(0, items)
                        .mapToObj(_ -> Item.fresh(new ItemId(UUID.randomUUID())))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PlanRow plan(long stamp) {
        return new PlanRow(
                new PlanId(UUID.randomUUID()),
                "计划",
                null,
                new PersonId(UUID.randomUUID()),
                null,
                null,
                null,
                PlanState.ACTIVE,
                null,
                null,
                null,
                0,
                Instant.EPOCH,
                null,
                1,
                stamp);
    }
}
