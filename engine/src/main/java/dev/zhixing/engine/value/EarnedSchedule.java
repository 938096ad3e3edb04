package dev.zhixing.engine.value;

import dev.zhixing.engine.calendar.WorkCalendar;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Progress on the time axis (Lipke 2003). Unlike money it stays meaningful to the end: a late
 * project that finishes still ends with an index below one. Lengths are working minutes of the
 * project calendar.
 *
 * @param start first baseline start
 * @param finish last baseline finish
 * @param statusDate until when work is known
 * @param earned the first moment at which the plan wanted as much earned as has been earned now
 *     (ES)
 * @param calendar the project calendar
 */
public record EarnedSchedule(
        LocalDateTime start,
        LocalDateTime finish,
        LocalDateTime statusDate,
        LocalDateTime earned,
        WorkCalendar calendar) {
    /** Working minutes earned since the start (ES). */
    public long earnedTime() {
        return calendar.workingMinutesBetween(start, earned);
    }

    /** Working minutes gone since the start, 0 or more (AT). */
    public long actualTime() {
        return Math.max(0, calendar.workingMinutesBetween(start, statusDate));
    }

    /** Working minutes from start to finish of the plan (PD). */
    public long plannedTime() {
        return calendar.workingMinutesBetween(start, finish);
    }

    /** Schedule variance in working minutes (SV(t) = ES - AT); negative when behind. */
    public long variance() {
        return earnedTime() - actualTime();
    }

    /** Schedule performance index (SPI(t) = ES / AT), four decimals; empty before the start. */
    public Optional<BigDecimal> performance() {
        return Figures.ratio(earnedTime(), actualTime());
    }

    /** When it will finish if time goes on to be earned as so far (start + PD / SPI(t)). */
    public Optional<LocalDateTime> estimatedFinish() {
        var length = Figures.share(plannedTime(), actualTime(), earnedTime());
        return length.isEmpty()
                ? Optional.empty()
                : Optional.of(calendar.add(start, length.getAsLong()));
    }
}
