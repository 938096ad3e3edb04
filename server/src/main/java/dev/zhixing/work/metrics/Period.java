package dev.zhixing.work.metrics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of time that one reading is of. Written as {@code 2026-09-07}, {@code 2026-W37} (ISO
 * 8601), {@code 2026-09}, {@code 2026-Q3}, {@code 2026-H2}, {@code 2026}.
 *
 * @param start its first day
 */
public record Period(Frequency frequency, LocalDate start) implements Comparable<Period> {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?Q([1-4])");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-?H([12])");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2299;

    public Period {
        if (!start.equals(first(frequency, start))) {
            throw new IllegalArgumentException(
                    "Period.start (%s) must begin a %s.".formatted(start, frequency));
        }
    }

    /** The period a day lies in. */
    public static Period of(Frequency frequency, LocalDate day) {
        return new Period(frequency, first(frequency, day));
    }

    /**
     * @throws DateTimeException when it is no period of that length
     */
    public static Period parse(Frequency frequency, String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        LocalDate start =
                switch (frequency) {
                    case DAY -> LocalDate.parse(plain.replace('/', '-'));
                    case WEEK -> week(match(WEEK, plain));
                    case MONTH -> month(match(MONTH, plain));
                    case QUARTER -> months(match(QUARTER, plain), 3);
                    case HALF -> months(match(HALF, plain), 6);
                    case YEAR -> LocalDate.of(number(match(YEAR, plain), 1), 1, 1);
                };
        if (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of range: " + text);
        }
        return new Period(frequency, start);
    }

    /** Its last day. */
    public LocalDate end() {
        return next().start().minusDays(1);
    }

    public Period next() {
        return plus(1);
    }

    public Period previous() {
        return plus(-1);
    }

    public Period plus(int periods) {
        return new Period(
                frequency,
                switch (frequency) {
                    case DAY -> start.plusDays(periods);
                    case WEEK -> start.plusWeeks(periods);
                    case MONTH -> start.plusMonths(periods);
                    case QUARTER -> start.plusMonths(3L * periods);
                    case HALF -> start.plusMonths(6L * periods);
                    case YEAR -> start.plusYears(periods);
                });
    }

    /** The same period of last year; of a week the one with the same number, 53 becoming 52. */
    public Period yearAgo() {
        if (frequency != Frequency.WEEK) {
            return of(frequency, start.minusYears(1));
        }
        int year = start.get(IsoFields.WEEK_BASED_YEAR) - 1;
        LocalDate january = LocalDate.of(year, 1, 4);
        long last = january.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();
        long week = Math.min(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), last);
        return of(frequency, january.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week));
    }

    /** How many periods from another to this one. */
    public int since(Period other) {
        return Math.toIntExact(
                switch (frequency) {
                    case DAY -> ChronoUnit.DAYS.between(other.start, start);
                    case WEEK -> ChronoUnit.WEEKS.between(other.start, start);
                    case MONTH -> ChronoUnit.MONTHS.between(other.start, start);
                    case QUARTER -> ChronoUnit.MONTHS.between(other.start, start) / 3;
                    case HALF -> ChronoUnit.MONTHS.between(other.start, start) / 6;
                    case YEAR -> ChronoUnit.YEARS.between(other.start, start);
                });
    }

    /** How it is written. */
    public String key() {
        return switch (frequency) {
            case DAY -> start.toString();
            case WEEK ->
                    "%d-W%02d"
                            .formatted(
                                    start.get(IsoFields.WEEK_BASED_YEAR),
                                    start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER ->
                    "%d-Q%d".formatted(start.getYear(), start.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> "%d-H%d".formatted(start.getYear(), start.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> String.valueOf(start.getYear());
        };
    }

    @Override
    public int compareTo(Period other) {
        return start.compareTo(other.start);
    }

    @Override
    public String toString() {
        return key();
    }

    private static LocalDate first(Frequency frequency, LocalDate day) {
        return switch (frequency) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
        };
    }

    private static LocalDate week(Matcher text) {
        LocalDate january = LocalDate.of(number(text, 1), 1, 4);
        int week = number(text, 2);
        if (week > january.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            throw new DateTimeException("no such week");
        }
        return first(Frequency.WEEK, january.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week));
    }

    private static LocalDate month(Matcher text) {
        return LocalDate.of(number(text, 1), number(text, 2), 1);
    }

    private static LocalDate months(Matcher text, int each) {
        return LocalDate.of(number(text, 1), (number(text, 2) - 1) * each + 1, 1);
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            throw new DateTimeException("no period: " + text);
        }
        return found;
    }

    private static int number(Matcher text, int group) {
        return Integer.parseInt(text.group(group));
    }
}
