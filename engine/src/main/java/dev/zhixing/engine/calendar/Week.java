package dev.zhixing.engine.calendar;

import java.util.Arrays;

/** Working hours of the seven weekdays, Monday first, repeated for ever in both directions. */
final class Week {
    /** 1970-01-05 is the first Monday. */
    private static final long FIRST_MONDAY = 4;

    private final DayHours[] days;
    private final int[] workedBefore = new int[8];

    Week(DayHours[] days) {
        this.days = days.clone();
        for (int i = 0; i < 7; i++) {
            workedBefore[i + 1] = workedBefore[i] + days[i].total();
        }
    }

    /** Seven equal days. */
    static Week ofEqualDays(DayHours hours) {
        DayHours[] days = new DayHours[7];
        Arrays.fill(days, hours);
        return new Week(days);
    }

    int total() {
        return workedBefore[7];
    }

    DayHours on(long epochDay) {
        return days[(int) Math.floorMod(epochDay - FIRST_MONDAY, 7L)];
    }

    /** Minutes worked from the first Monday to this minute; negative before it. */
    long worked(long epochDay, int minuteOfDay) {
        long day = epochDay - FIRST_MONDAY;
        long weeks = Math.floorDiv(day, 7L);
        int weekday = (int) (day - weeks * 7);
        return weeks * total() + workedBefore[weekday] + days[weekday].workedBefore(minuteOfDay);
    }

    /** The minute in which working minute {@code work}, counted as in {@link #worked}, is done. */
    long startAt(long work) {
        long weeks = Math.floorDiv(work, (long) total());
        int left = (int) (work - weeks * total());
        int weekday = 0;
        while (left >= workedBefore[weekday + 1]) {
            weekday++;
        }
        long day = weeks * 7 + weekday + FIRST_MONDAY;
        return day * Minute.PER_DAY + days[weekday].startAt(left - workedBefore[weekday]);
    }

    Week withEqualDays(DayHours hours) {
        DayHours[] equal = new DayHours[7];
        for (int i = 0; i < 7; i++) {
            equal[i] = days[i].isOff() ? DayHours.OFF : hours;
        }
        return new Week(equal);
    }

    Week intersect(Week other) {
        DayHours[] common = new DayHours[7];
        for (int i = 0; i < 7; i++) {
            common[i] = days[i].intersect(other.days[i]);
        }
        return new Week(common);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Week that && Arrays.equals(days, that.days);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(days);
    }
}
