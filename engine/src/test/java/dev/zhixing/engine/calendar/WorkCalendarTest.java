package dev.zhixing.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

class WorkCalendarTest {
    private final WorkCalendar standard = WorkCalendar.standard();

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    @Test
    void addsWorkOverTheWeekend() {
        assertThat(standard.add(at("2026-03-06T16:00"), 120)).isEqualTo(at("2026-03-09T09:00"));
        assertThat(standard.add(at("2026-03-06T16:00"), 60)).isEqualTo(at("2026-03-06T17:00"));
        assertThat(standard.add(at("2026-03-07T10:00"), 0)).isEqualTo(at("2026-03-07T10:00"));
    }

    @Test
    void subtractsWorkToAStart() {
        assertThat(standard.add(at("2026-03-09T09:00"), -120)).isEqualTo(at("2026-03-06T16:00"));
        assertThat(standard.add(at("2026-03-09T09:00"), -60)).isEqualTo(at("2026-03-09T08:00"));
    }

    @Test
    void findsTheNextAndPreviousWorkingMoment() {
        assertThat(standard.nextWorking(at("2026-03-06T17:00"))).isEqualTo(at("2026-03-09T08:00"));
        assertThat(standard.nextWorking(at("2026-03-06T12:30"))).isEqualTo(at("2026-03-06T13:00"));
        assertThat(standard.previousWorking(at("2026-03-09T08:00")))
                .isEqualTo(at("2026-03-06T17:00"));
        assertThat(standard.isWorking(at("2026-03-06T16:59"))).isTrue();
        assertThat(standard.isWorking(at("2026-03-06T17:00"))).isFalse();
    }

    @Test
    void countsInFarYears() {
        assertThat(standard.add(at("9999-12-31T08:00"), 480)).isEqualTo(at("9999-12-31T17:00"));
        assertThat(standard.workingMinutesBetween(at("0001-01-01T00:00"), at("0001-01-08T00:00")))
                .isEqualTo(2400);
        assertThat(standard.workingMinutesBetween(at("0001-01-01T00:00"), at("9999-12-31T00:00")))
                .isEqualTo(521_722L * 2400 + 4 * 480);
    }

    @Test
    void lastExceptionOfADayCounts() {
        WorkCalendar calendar =
                WorkCalendar.named("own")
                        .weekdays(DayHours.of("09:00-18:00"))
                        .off("holiday", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6))
                        .working("duty", LocalDate.of(2026, 3, 4), DayHours.of("10:00-11:00"))
                        .build();
        assertThat(calendar.workingMinutesBetween(at("2026-03-02T00:00"), at("2026-03-07T00:00")))
                .isEqualTo(60);
        assertThat(calendar.exceptionOn(LocalDate.of(2026, 3, 4)))
                .map(CalendarException::name)
                .contains("duty");
    }

    @Test
    void intersectsTaskAndResourceHours() {
        WorkCalendar mornings =
                WorkCalendar.named("am").everyDay(DayHours.of("06:00-10:00")).build();
        WorkCalendar both = standard.intersect(mornings);
        assertThat(both.hoursOn(LocalDate.of(2026, 3, 2))).isEqualTo(DayHours.of("08:00-10:00"));
        assertThat(both.isWorkingDay(LocalDate.of(2026, 3, 7))).isFalse();
    }

    @Test
    void tellsWhenNothingIsWorkedInCommon() {
        WorkCalendar nights = WorkCalendar.named("n").everyDay(DayHours.of("22:00-24:00")).build();
        assertThat(standard.intersect(nights).hasWorkingWeek()).isFalse();
    }

    @Test
    void refusesOverlappingHours() {
        assertThatThrownBy(() -> DayHours.of("08:00-12:00 11:00-13:00"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayHours.of("08:00-25:00"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayHours.ofMinutes(600))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithSteppingThroughTheMinutes() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            WorkCalendar calendar = random(random);
            long from = Minute.of(LocalDate.of(2026, 2, 20)) + random.nextInt(20_000);
            long to = from + random.nextInt(20_000);
            int stepped = 0;
            for (long m = from; m < to; m++) {
                LocalDateTime moment = Minute.at(m);
                stepped += isIn(calendar.hoursOn(moment.toLocalDate()), moment) ? 1 : 0;
            }
            assertThat(calendar.worked(to) - calendar.worked(from)).isEqualTo(stepped);
            if (stepped > 0) {
                long count = calendar.worked(from);
                long start = calendar.startAt(count);
                long finish = calendar.finishAt(count + stepped);
                assertThat(start).isGreaterThanOrEqualTo(from);
                assertThat(calendar.worked(start)).isEqualTo(count);
                assertThat(calendar.worked(start + 1)).isEqualTo(count + 1);
                assertThat(finish).isLessThanOrEqualTo(to);
                assertThat(calendar.worked(finish)).isEqualTo(count + stepped);
                assertThat(calendar.worked(finish - 1)).isEqualTo(count + stepped - 1);
            }
        }
    }

    private static boolean isIn(DayHours hours, LocalDateTime moment) {
        int minute = moment.toLocalTime().toSecondOfDay() / 60;
        int[] bounds = hours.minutes();
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] <= minute && minute < bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static WorkCalendar random(Random random) {
        CalendarBuilder builder = WorkCalendar.named("random");
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.on(day, random.nextInt(3) == 0 ? DayHours.OFF : hours(random));
        }
        builder.on(DayOfWeek.of(1 + random.nextInt(7)), hours(random));
        for (int i = 0; i < random.nextInt(5); i++) {
            LocalDate from = LocalDate.of(2026, 2, 20).plusDays(random.nextInt(25));
            DayHours own = random.nextBoolean() ? DayHours.OFF : hours(random);
            builder.exception(
                    new CalendarException("x", from, from.plusDays(random.nextInt(4)), own));
        }
        WorkCalendar calendar = builder.build();
        return random.nextInt(4) == 0 ? calendar.intersect(WorkCalendar.standard()) : calendar;
    }

    private static DayHours hours(Random random) {
        int start = random.nextInt(700);
        int end = start + 1 + random.nextInt(300);
        int again = end + random.nextInt(200);
        return DayHours.ofMinutes(start, end, again, again + 1 + random.nextInt(200));
    }
}
