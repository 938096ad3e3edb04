package dev.zhixing.formats.office.file;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Days as Excel counts them, from 1900; Excel believes that 1900 was a leap year. */
public final class SerialDay {
    private SerialDay() {}

    /** The day of a serial number, or null when it is out of Excel's range. */
    public static @Nullable LocalDate of(double serial) {
        return of(serial, false);
    }

    static @Nullable LocalDate of(double serial, boolean from1904) {
        if (!(serial >= 1 && serial < 2_958_466)) {
            return null;
        }
        long whole = (long) Math.floor(serial);
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(whole);
        }
        return LocalDate.of(1899, 12, whole < 60 ? 31 : 30).plusDays(whole);
    }
}
