package dev.zhixing.shared.activity.internal;

import dev.zhixing.base.api.ApiProblem;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Reads the values of a page marker; one that was tampered with is refused. */
final class Cursor {

    private Cursor() {}

    static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException unreadable) {
            throw new Refused(ApiProblem.BAD_CURSOR);
        }
    }

    /** A moment and an id, in which most lists here are ordered. */
    record Place(Instant at, UUID id) {

        static Place of(PageRequest page) {
            try {
                return new Place(
                        Instant.parse(page.after().get(0)), UUID.fromString(page.after().get(1)));
            } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException bad) {
                throw new Refused(ApiProblem.BAD_CURSOR);
            }
        }
    }
}
