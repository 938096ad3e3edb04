package dev.zhixing.shared.calendars.internal;

import com.tyme.holiday.LegalHoliday;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Statutory days of mainland China. Published years come from tyme4j. For a year that is not
 * published yet the days that the law itself fixes are known (13 days, 全国年节及纪念日放假办法 as of 2025);
 * which days are moved to make bridges is not.
 */
@Component
class BuiltInHolidays {

    /** Years for which an answer is given. */
    static final int FIRST = 2010;

    static final int LAST = 2100;

    private final Map<Integer, Year> years = new ConcurrentHashMap<>();

    /** The statutory days of one year and whether they are final. */
    record Year(boolean announced, List<StatutoryDay> days) {}

    Year of(int year) {
        return years.computeIfAbsent(year, BuiltInHolidays::read);
    }

    private static Year read(int year) {
        var published = new ArrayList<StatutoryDay>();
        LocalDate end = LocalDate.of(year, 12, 31);
        for (LocalDate day = LocalDate.of(year, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
            LegalHoliday holiday =
                    LegalHoliday.fromYmd(year, day.getMonthValue(), day.getDayOfMonth());
            if (holiday != null) {
                published.add(new StatutoryDay(day, holiday.getName(), !holiday.isWork()));
            }
        }
        boolean announced = published.stream().anyMatch(day -> day.date().getMonthValue() == 10);
        return announced ? new Year(true, List.copyOf(published)) : new Year(false, byLaw(year));
    }

    private static List<StatutoryDay> byLaw(int year) {
        var days = new ArrayList<StatutoryDay>();
        add(days, "元旦", LocalDate.of(year, 1, 1), 1);
        add(days, "春节", lunar(year, 1, 1).minusDays(1), 4);
        add(days, "清明节", date(SolarTerm.fromName(year, "清明").getJulianDay().getSolarDay()), 1);
        add(days, "劳动节", LocalDate.of(year, 5, 1), 2);
        add(days, "端午节", lunar(year, 5, 5), 1);
        add(days, "中秋节", lunar(year, 8, 15), 1);
        add(days, "国庆节", LocalDate.of(year, 10, 1), 3);
        days.sort(Comparator.comparing(StatutoryDay::date));
        return List.copyOf(days);
    }

    private static void add(List<StatutoryDay> days, String name, LocalDate first, int count) {
        for (int i = 0; i < count; i++) {
            LocalDate day = first.plusDays(i);
            if (days.stream().noneMatch(known -> known.date().equals(day))) {
                days.add(new StatutoryDay(day, name, true));
            }
        }
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(LunarDay.fromYmd(year, month, day).getSolarDay());
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
