package dev.zhixing.shared.calendars.internal;

import static dev.zhixing.shared.calendars.internal.db.Tables.HOLIDAY_DAY;
import static dev.zhixing.shared.calendars.internal.db.Tables.HOLIDAY_YEAR;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The statutory days in force: imported years before built-in ones. */
@Component
class HolidayBook {

    private final DSLContext sql;
    private final BuiltInHolidays builtIn;

    HolidayBook(DSLContext sql, BuiltInHolidays builtIn) {
        this.sql = sql;
        this.builtIn = builtIn;
    }

    /** Everything known, in order of days. */
    record Book(List<StatutoryDay> days, Set<Integer> announced, Set<Integer> imported) {}

    Book book() {
        Set<Integer> imported =
                new HashSet<>(
                        sql.select(HOLIDAY_YEAR.YEAR).from(HOLIDAY_YEAR).fetch(HOLIDAY_YEAR.YEAR));
        var announced = new HashSet<Integer>(imported);
        var days = new TreeMap<LocalDate, StatutoryDay>();
        for (int year = BuiltInHolidays.FIRST; year <= BuiltInHolidays.LAST; year++) {
            if (!imported.contains(year)) {
                BuiltInHolidays.Year known = builtIn.of(year);
                known.days().forEach(day -> days.put(day.date(), day));
                if (known.announced()) {
                    announced.add(year);
                }
            }
        }
        sql.select(HOLIDAY_DAY.DAY, HOLIDAY_DAY.NAME, HOLIDAY_DAY.IS_OFF)
                .from(HOLIDAY_DAY)
                .orderBy(HOLIDAY_DAY.YEAR, HOLIDAY_DAY.DAY)
                .forEach(
                        row ->
                                days.put(
                                        row.value1(),
                                        new StatutoryDay(
                                                row.value1(), row.value2(), row.value3())));
        return new Book(new ArrayList<>(days.values()), announced, imported);
    }
}
