package dev.zhixing.work.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.DateTimeException;
import java.time.LocalDate;

class PeriodTest {

    @Test
    void everyRhythmIsWrittenItsOwnWayAndReadBack() {
        LocalDate day = LocalDate.of(2026, 9, 7);
        for (Frequency frequency : Frequency.values()) {
            Period period = Period.of(frequency, day);
            assertThat(Period.parse(frequency, period.key())).isEqualTo(period);
            assertThat(period.next().previous()).isEqualTo(period);
            assertThat(period.next().since(period)).isEqualTo(1);
            assertThat(period.end().plusDays(1)).isEqualTo(period.next().start());
        }
        assertThat(Period.of(Frequency.WEEK, day).key()).isEqualTo("2026-W37");
        assertThat(Period.of(Frequency.HALF, day).key()).isEqualTo("2026-H2");
    }

    @Test
    void theFirstDaysOfAYearMayBelongToTheLastWeekOfTheYearBefore() {
        assertThat(Period.of(Frequency.WEEK, LocalDate.of(2027, 1, 1)).key()).isEqualTo("2026-W53");
        assertThat(Period.parse(Frequency.WEEK, "2026-W53").start())
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void aYearWithout53WeeksHasNone() {
        assertThatThrownBy(() -> Period.parse(Frequency.WEEK, "2025-W53"))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void week53IsComparedWithWeek52OfAYearThatHasNo53rd() {
        assertThat(Period.parse(Frequency.WEEK, "2026-W53").yearAgo().key()).isEqualTo("2025-W52");
        assertThat(Period.parse(Frequency.QUARTER, "2026-Q3").yearAgo().key()).isEqualTo("2025-Q3");
    }

    @Test
    void anotherRhythmIsNotRead() {
        assertThatThrownBy(() -> Period.parse(Frequency.MONTH, "2026-Q3"))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Period.parse(Frequency.MONTH, "2026-13"))
                .isInstanceOf(DateTimeException.class);
    }
}
