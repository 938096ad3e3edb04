package dev.zhixing.base.api;

import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/**
 * Reads the ordering values of the last row already seen out of a page marker. A marker that was
 * tampered with, or is of another list, is refused.
 */
public final class Seen {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2300-01-01T00:00:00Z");

    private Seen() {}

    /**
     * @throws Refused when there is no such value
     */
    public static String text(PageRequest page, int at) {
        if (at >= page.after().size()) {
            throw new Refused(ApiProblem.BAD_CURSOR);
        }
        return page.after().get(at);
    }

    /**
     * @throws Refused when the value is no moment, or one of no use
     */
    public static Instant moment(PageRequest page, int at) {
        try {
            Instant moment = Instant.parse(text(page, at));
            if (!moment.isBefore(FIRST) && moment.isBefore(LAST)) {
                return moment;
            }
        } catch (DateTimeException unreadable) {
            // Answered below.
        }
        throw new Refused(ApiProblem.BAD_CURSOR);
    }

    /**
     * @throws Refused when the value is no id
     */
    public static UUID id(PageRequest page, int at) {
        try {
            return UUID.fromString(text(page, at));
        } catch (IllegalArgumentException unreadable) {
            throw new Refused(ApiProblem.BAD_CURSOR);
        }
    }

    /**
     * @throws Refused when the value is no whole number
     */
    public static long number(PageRequest page, int at) {
        try {
            return Long.parseLong(text(page, at));
        } catch (NumberFormatException unreadable) {
            throw new Refused(ApiProblem.BAD_CURSOR);
        }
    }
}
