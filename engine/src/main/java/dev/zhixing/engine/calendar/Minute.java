package dev.zhixing.engine.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The engine's time line: whole minutes of local time since 1970-01-01T00:00, as a {@code long}.
 *
 * <p>Plans are local time, so there is no zone and no daylight saving: every day has 1440 minutes.
 */
public final class Minute {
    /** Minutes of a day. */
    public static final int PER_DAY = 1440;

    private Minute() {}

    /** The minute that holds this moment; seconds are cut off. */
    public static long of(LocalDateTime moment) {
        return Math.floorDiv(moment.toEpochSecond(ZoneOffset.UTC), 60L);
    }

    /** The first minute of the day. */
    public static long of(LocalDate day) {
        return day.toEpochDay() * PER_DAY;
    }

    /** The moment at which the minute begins. */
    public static LocalDateTime at(long minute) {
        return LocalDateTime.ofEpochSecond(Math.multiplyExact(minute, 60L), 0, ZoneOffset.UTC);
    }
}
