package dev.zhixing.shared.calendars.internal;

import static dev.zhixing.shared.calendars.internal.db.Tables.HOLIDAY_DAY;
import static dev.zhixing.shared.calendars.internal.db.Tables.HOLIDAY_YEAR;
import static dev.zhixing.shared.calendars.internal.db.Tables.STATE;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.Calendars;
import dev.zhixing.shared.calendars.CalendarsProblem;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The years of statutory days: which are known, and bringing in one that is newly published. */
@Component
public class HolidayEditing {

    private static final int FIRST = 2010;
    private static final int LAST = 2100;

    private final DSLContext sql;
    private final Clock clock;
    private final Access access;
    private final HolidayBook holidays;
    private final Calendars calendars;
    private final OrganisationTime time;
    private final CalendarFacts facts;

    HolidayEditing(
            DSLContext sql,
            Clock clock,
            Access access,
            HolidayBook holidays,
            Calendars calendars,
            OrganisationTime time,
            CalendarFacts facts) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.holidays = holidays;
        this.calendars = calendars;
        this.time = time;
        this.facts = facts;
    }

    /** Where the days of a year come from. */
    public enum HolidaySource {
        BUILT_IN,
        IMPORTED,
        NONE
    }

    /** Days off in a row under one name. */
    public record HolidayGroup(String name, LocalDate from, LocalDate to) {}

    /**
     * A year's statutory days.
     *
     * @param announced false while only what the law fixes is known
     * @param daysOff statutory days off, weekends among them included
     * @param workingDays of the organisation's calendar
     */
    public record HolidayYear(
            int year,
            boolean announced,
            HolidaySource source,
            int daysOff,
            int workingDays,
            List<HolidayGroup> groups,
            List<LocalDate> makeUp) {}

    /** From two years ago to two years ahead, and every year that was brought in. */
    public List<HolidayYear> years() {
        HolidayBook.Book book = holidays.book();
        int now = time.today().getYear();
        return IntStream.concat(
                        IntStream.rangeClosed(now - 2, now + 2),
                        book.imported().stream().mapToInt(Integer::intValue))
                .distinct()
                .sorted()
                .mapToObj(year -> year(book, year))
                .toList();
    }

    /**
     * Replaces the days of a year.
     *
     * @throws Refused when the days make no sense, with every breach at once
     */
    @Transactional
    public HolidayYear put(
            Actor actor, int year, int written, List<String> papers, List<StatutoryDay> days) {
        access.requireAdministrator(actor);
        Refused.ifAny(breaches(year, written, days));
        // One after the other: what is taken away and made again cannot be locked itself.
        sql.select(STATE.STAMP).from(STATE).forUpdate().execute();
        sql.deleteFrom(HOLIDAY_YEAR).where(HOLIDAY_YEAR.YEAR.eq(year)).execute();
        sql.insertInto(HOLIDAY_YEAR)
                .set(HOLIDAY_YEAR.YEAR, year)
                .set(HOLIDAY_YEAR.PAPERS, papers.toArray(String[]::new))
                .set(HOLIDAY_YEAR.IMPORTED_AT, clock.instant())
                .execute();
        for (var day : days) {
            sql.insertInto(HOLIDAY_DAY)
                    .set(HOLIDAY_DAY.YEAR, year)
                    .set(HOLIDAY_DAY.DAY, day.date())
                    .set(HOLIDAY_DAY.NAME, day.name().strip())
                    .set(HOLIDAY_DAY.IS_OFF, day.off())
                    .execute();
        }
        facts.say(
                actor,
                "calendar.year-imported",
                CalendarScope.organisation(),
                String.valueOf(year),
                0,
                List.of());
        return year(holidays.book(), year);
    }

    /** Back to the built-in days. */
    @Transactional
    public void delete(Actor actor, int year) {
        access.requireAdministrator(actor);
        if (sql.deleteFrom(HOLIDAY_YEAR).where(HOLIDAY_YEAR.YEAR.eq(year)).execute() == 0) {
            throw new NotFound();
        }
        facts.say(
                actor,
                "calendar.year-removed",
                CalendarScope.organisation(),
                String.valueOf(year),
                0,
                List.of());
    }

    private static List<Breach> breaches(int year, int written, List<StatutoryDay> days) {
        var breaches = new ArrayList<Breach>();
        if (year < FIRST || year > LAST) {
            breaches.add(
                    new Breach(
                            "year",
                            CalendarsProblem.YEAR_RANGE,
                            Map.of("first", FIRST, "last", LAST)));
            return breaches;
        }
        if (written != year) {
            breaches.add(
                    new Breach(
                            "year",
                            CalendarsProblem.YEAR_DIFFERS,
                            Map.of("year", year, "written", written)));
        }
        var seen = new HashSet<LocalDate>();
        LocalDate earliest = LocalDate.of(year - 1, 12, 1);
        LocalDate latest = LocalDate.of(year, 12, 31);
        for (int i = 0; i < days.size(); i++) {
            StatutoryDay day = days.get(i);
            String path = "days[%d]".formatted(i);
            if (!seen.add(day.date())) {
                breaches.add(
                        new Breach(
                                path + ".date",
                                CalendarsProblem.DAY_TWICE,
                                Map.of("date", day.date())));
            }
            if (day.date().isBefore(earliest) || day.date().isAfter(latest)) {
                breaches.add(
                        new Breach(
                                path + ".date",
                                CalendarsProblem.DAY_OUTSIDE,
                                Map.of("date", day.date(), "year", year)));
            }
            if (day.name().chars().anyMatch(Character::isISOControl)) {
                breaches.add(new Breach(path + ".name", CalendarsProblem.NAME_SHAPE));
            }
        }
        return breaches;
    }

    private HolidayYear year(HolidayBook.Book book, int year) {
        List<StatutoryDay> days =
                book.days().stream().filter(day -> day.date().getYear() == year).toList();
        boolean announced = book.announced().contains(year);
        HolidaySource source =
                book.imported().contains(year)
                        ? HolidaySource.IMPORTED
                        : announced ? HolidaySource.BUILT_IN : HolidaySource.NONE;
        return new HolidayYear(
                year,
                announced,
                source,
                (int) days.stream().filter(StatutoryDay::off).count(),
                calendars
                        .workingDays(
                                CalendarScope.organisation(),
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 12, 31))
                        .size(),
                groups(days),
                days.stream().filter(day -> !day.off()).map(StatutoryDay::date).toList());
    }

    private static List<HolidayGroup> groups(List<StatutoryDay> days) {
        var groups = new ArrayList<HolidayGroup>();
        for (var day : days) {
            if (!day.off()) {
                continue;
            }
            HolidayGroup last = groups.isEmpty() ? null : groups.getLast();
            if (last != null
                    && last.name().equals(day.name())
                    && last.to().plusDays(1).equals(day.date())) {
                groups.set(
                        groups.size() - 1, new HolidayGroup(last.name(), last.from(), day.date()));
            } else {
                groups.add(new HolidayGroup(day.name(), day.date(), day.date()));
            }
        }
        return groups;
    }
}
