package dev.zhixing.shared.calendars;

import static dev.zhixing.shared.calendars.internal.db.Tables.EXCEPTION;
import static dev.zhixing.shared.calendars.internal.db.Tables.LEAVE;
import static dev.zhixing.shared.calendars.internal.db.Tables.STATE;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.shared.people.UnitId;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

@ZhixingTest
class CalendarsTest {

    private static final CalendarScope ALL = CalendarScope.organisation();

    private final DSLContext sql;
    private final World world;
    private final Calendars calendars;

    CalendarsTest(DSLContext sql, World world, Calendars calendars) {
        this.sql = sql;
        this.world = world;
        this.calendars = calendars;
    }

    @Test
    void worksOnMakeUpDaysAndRestsInTheNationalWeek() {
        assertThat(day("2026-02-14").working()).isTrue();
        assertThat(day("2026-01-04").working()).isTrue();
        assertThat(day("2026-01-04").minutes()).isEqualTo(480);
        assertThat(day("2026-01-04").source()).isEqualTo(CalendarDay.Source.STATUTORY);
        for (int i = 1; i <= 7; i++) {
            assertThat(day("2026-10-0" + i).working()).isFalse();
        }
        assertThat(day("2026-10-01").name()).isEqualTo("国庆节");
        assertThat(day("2026-10-08").working()).isTrue();
        assertThat(day("2026-10-10").working()).isTrue();
        assertThat(day("2026-09-07").name()).isNull();
    }

    @Test
    void theEngineAndTheDaysAgreeForFifteenYears() {
        var engine = calendars.of(ALL);
        var days = calendars.days(ALL, LocalDate.of(2020, 1, 1), LocalDate.of(2034, 12, 31));
        assertThat(days).hasSize(5479);
        for (var day : days) {
            assertThat(engine.hoursOn(day.date()).total()).as("%s", day).isEqualTo(day.minutes());
        }
    }

    @Test
    void aYearThatIsNotPublishedYetHasTheDaysTheLawFixesAndSaysSo() {
        assertThat(calendars.announced(2026)).isTrue();
        assertThat(calendars.announced(2027)).isFalse();
        var spring = day("2027-02-06");
        assertThat(spring.name()).isEqualTo("春节");
        assertThat(spring.working()).isFalse();
        assertThat(spring.announced()).isFalse();
        assertThat(day("2027-04-05").name()).isEqualTo("清明节");
        assertThat(day("2027-06-09").name()).isEqualTo("端午节");
        assertThat(day("2027-09-15").name()).isEqualTo("中秋节");
        assertThat(day("2027-10-08").working()).isTrue();
    }

    @Test
    void aNearerLayerOverridesAWiderOneAtOnce() {
        var person = world.person("蒋欣");
        var unit = new UnitId(UUID.randomUUID());
        sql.insertInto(UNIT).set(UNIT.ID, unit.value()).set(UNIT.NAME, "夜班组").execute();
        sql.update(PERSON)
                .set(PERSON.UNIT_ID, unit.value())
                .where(PERSON.ID.eq(person.id().value()))
                .execute();
        var scope = CalendarScope.person(person.id());
        var saturday = LocalDate.parse("2026-11-14");
        assertThat(calendars.of(scope).isWorkingDay(saturday)).isFalse();

        exception(CalendarScope.unit(unit), saturday, true, "盘点");
        assertThat(calendars.of(scope).isWorkingDay(saturday)).isTrue();
        assertThat(calendars.of(ALL).isWorkingDay(saturday)).isFalse();
        assertThat(calendars.days(scope, saturday, saturday).getFirst().source())
                .isEqualTo(CalendarDay.Source.UNIT);

        exception(scope, saturday, false, "体检");
        assertThat(calendars.of(scope).isWorkingDay(saturday)).isFalse();

        sql.insertInto(LEAVE)
                .set(LEAVE.ID, UUID.randomUUID())
                .set(LEAVE.PERSON_ID, person.id().value())
                .set(LEAVE.FROM_DAY, LocalDate.parse("2026-11-16"))
                .set(LEAVE.TO_DAY, LocalDate.parse("2026-11-17"))
                .set(LEAVE.KIND, "ANNUAL")
                .execute();
        changed();
        assertThat(
                        calendars.workingDays(
                                scope,
                                LocalDate.parse("2026-11-13"),
                                LocalDate.parse("2026-11-18")))
                .containsOnlyKeys(LocalDate.parse("2026-11-13"), LocalDate.parse("2026-11-18"));
    }

    private CalendarDay day(String date) {
        LocalDate day = LocalDate.parse(date);
        return calendars.days(ALL, day, day).getFirst();
    }

    private void exception(CalendarScope scope, LocalDate day, boolean working, String name) {
        sql.insertInto(EXCEPTION)
                .set(EXCEPTION.ID, UUID.randomUUID())
                .set(EXCEPTION.SCOPE_KIND, scope.kind().name())
                .set(EXCEPTION.SCOPE_ID, scope.id())
                .set(EXCEPTION.FROM_DAY, day)
                .set(EXCEPTION.TO_DAY, day)
                .set(EXCEPTION.WORKING, working)
                .set(EXCEPTION.NAME, name)
                .execute();
        changed();
    }

    private void changed() {
        sql.update(STATE).set(STATE.STAMP, UUID.randomUUID()).execute();
    }
}
