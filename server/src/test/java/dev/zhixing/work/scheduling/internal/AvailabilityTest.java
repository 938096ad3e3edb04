package dev.zhixing.work.scheduling.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.network.Capacity;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.Commitment;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Two weeks from Monday, 2026-09-07, worked from Monday to Friday. */
class AvailabilityTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final List<LocalDate> DAYS =
            Stream.iterate(MONDAY, day -> day.plusDays(1))
                    .limit(12)
                    .filter(day -> day.getDayOfWeek().getValue() <= 5)
                    .toList();

    private static Availability away(int least, int... places) {
        var own = new HashSet<>(DAYS);
        for (int place : places) {
            own.remove(DAYS.get(place));
        }
        return new Availability(DAYS, own, least, List.of(), 0);
    }

    private static Commitment busy(int first, int last, boolean responsible) {
        return new Commitment(
                new PersonId(UUID.randomUUID()),
                new PlanId(UUID.randomUUID()),
                new ItemId(UUID.randomUUID()),
                DAYS.get(first),
                DAYS.get(last),
                responsible);
    }

    /** Percent at noon of each day. */
    private static List<Integer> percents(Availability one) {
        Capacity capacity = one.capacity();
        return DAYS.stream().map(day -> capacity.at(day.atTime(12, 0)).percent()).toList();
    }

    @Test
    void shortAbsencesDoNotCount() {
        assertThat(percents(away(3, 1, 2))).containsOnly(100);
        assertThat(percents(away(3, 1, 2, 3)))
                .containsExactly(100, 0, 0, 0, 100, 100, 100, 100, 100, 100);
        assertThat(percents(away(0, 1, 2, 3))).containsOnly(100);
    }

    @Test
    void anAbsenceGoesOnOverTheWeekend() {
        var one = away(3, 3, 4, 5);
        assertThat(percents(one)).containsExactly(100, 100, 100, 0, 0, 0, 100, 100, 100, 100);
        assertThat(one.isAway(DAYS.get(5).atTime(18, 0))).isTrue();
        assertThat(one.isAway(DAYS.get(6).atTime(18, 0))).isFalse();
    }

    @Test
    void aDayIsWholeAgainWhenTheWorkOfTheDayBeforeIsDone() {
        Capacity capacity = away(1, 1).capacity();
        assertThat(capacity.changes())
                .containsOnlyKeys(DAYS.get(1).atTime(9, 0), DAYS.get(1).atTime(18, 0));
    }

    @Test
    void workElsewhereTakesItsShareAndNeverMoreThanThereIs() {
        var responsible = busy(0, 1, true);
        var helping = busy(1, 3, false);
        var one = new Availability(DAYS, new HashSet<>(DAYS), 3, List.of(responsible, helping), 30);
        assertThat(percents(one)).startsWith(0, 0, 70, 70, 100);
        assertThat(one.elsewhere(DAYS.get(1).atTime(18, 0)))
                .containsExactly(responsible.item().value(), helping.item().value());
        assertThat(one.elsewhere(DAYS.get(3).atTime(18, 0)))
                .containsExactly(helping.item().value());
    }
}
