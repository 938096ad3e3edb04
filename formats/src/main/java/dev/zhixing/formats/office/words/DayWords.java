package dev.zhixing.formats.office.words;

import dev.zhixing.formats.office.words.DayWord.DayNumber;
import dev.zhixing.formats.office.words.DayWord.MonthDay;
import dev.zhixing.formats.office.words.DayWord.MonthPart;
import dev.zhixing.formats.office.words.DayWord.On;
import dev.zhixing.formats.office.words.DayWord.Open;
import dev.zhixing.formats.office.words.DayWord.SameMonth;
import dev.zhixing.formats.office.words.DayWord.Week;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and periods such as {@code 2025/10/3}, {@code 7.8-7.10}, {@code 第1-2周}. */
public final class DayWords {
    /** First and last day of a period; the same word twice for a single day. */
    public record Span(DayWord from, DayWord to) {}

    private static final int LONGEST = 60;
    private static final String NUMBER = "(\\d{1,3}|[零一二两三四五六七八九十]{1,3})";
    private static final Pattern FULL =
            Pattern.compile(
                    "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?"
                            + "(?:[ T]?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\d{1,2})\\s*(?:[./-]|月)\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern DAY_ONLY = Pattern.compile("(\\d{1,2})\\s*[日号]?");
    private static final Pattern MONTH_PART =
            Pattern.compile("(?:(\\d{4})[年./-])?(\\d{1,2})月?份?(初|上旬|中旬|中|下旬|底|末)?");
    private static final Pattern WEEKS =
            Pattern.compile("第?" + NUMBER + "(?:周)?[-~至到]+第?" + NUMBER + "周");
    private static final Pattern WEEK =
            Pattern.compile("第" + NUMBER + "周|" + NUMBER + "周|w(?:eek)?" + NUMBER);
    private static final Pattern DAY_NUMBER =
            Pattern.compile("第" + NUMBER + "(?:个工作日|天|日)|day" + NUMBER + "|d" + NUMBER);
    private static final Pattern ENGLISH =
            Pattern.compile("(\\d{1,2}) ([a-z]{3})[a-z]*\\.?,? (\\d{4})");
    private static final Pattern ENGLISH_US =
            Pattern.compile("([a-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Pattern WEEKDAY = Pattern.compile("\\s*\\(?(?:周|星期|礼拜)[一二三四五六日天]\\)?$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:至|到|~|-+>?|→|\\bto\\b)\\s*");

    private DayWords() {}

    /** Reads a single day or a period; null when the text is neither. */
    public static @Nullable Span span(String raw) {
        if (raw.length() > LONGEST) {
            return null;
        }
        String text = Plain.of(raw).toLowerCase(Locale.ROOT);
        DayWord single = single(text);
        if (single != null) {
            return new Span(single, single);
        }
        Matcher weeks = WEEKS.matcher(text.replaceAll("\\s+", ""));
        if (weeks.matches()) {
            return new Span(new Week(number(weeks, 1)), new Week(number(weeks, 2)));
        }
        Matcher separator = SEPARATOR.matcher(text);
        while (separator.find()) {
            DayWord from = single(text.substring(0, separator.start()));
            DayWord to = end(text.substring(separator.end()));
            if (from != null && to != null && fits(from, to)) {
                return new Span(from, to);
            }
        }
        return null;
    }

    /** Reads a single day; null when the text is none. */
    public static @Nullable DayWord day(String raw) {
        return raw.length() > LONGEST ? null : single(Plain.of(raw).toLowerCase(Locale.ROOT));
    }

    private static boolean fits(DayWord from, DayWord to) {
        return !(to instanceof SameMonth) || from instanceof On || from instanceof MonthDay;
    }

    private static @Nullable DayWord end(String text) {
        Matcher day = DAY_ONLY.matcher(text);
        if (day.matches()) {
            return new SameMonth(Integer.parseInt(day.group(1)));
        }
        return single(text);
    }

    private static @Nullable DayWord single(String written) {
        String whole = written.strip();
        String day = WEEKDAY.matcher(whole).replaceFirst("");
        String text = day.isEmpty() ? whole : day;
        if (Plain.isOpen(text) || Plain.isNothing(text)) {
            return new Open();
        }
        String tight = text.replaceAll("\\s+", "");
        DayWord week = week(tight);
        if (week != null) {
            return week;
        }
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            return on(full.group(1), full.group(2), full.group(3));
        }
        Matcher compact = COMPACT.matcher(tight);
        if (compact.matches()) {
            return on(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher american = AMERICAN.matcher(tight);
        if (american.matches()) {
            boolean dayFirst = Integer.parseInt(american.group(1)) > 12;
            return on(
                    american.group(3),
                    american.group(dayFirst ? 2 : 1),
                    american.group(dayFirst ? 1 : 2));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return monthDay(
                    Integer.parseInt(monthDay.group(1)), Integer.parseInt(monthDay.group(2)));
        }
        DayWord english = english(text);
        return english != null ? english : monthPart(tight);
    }

    private static @Nullable DayWord week(String tight) {
        Matcher week = WEEK.matcher(tight);
        if (week.matches()) {
            int number = firstNumber(week);
            return number > 0 ? new Week(number) : null;
        }
        Matcher day = DAY_NUMBER.matcher(tight);
        if (day.matches()) {
            int number = firstNumber(day);
            return number > 0 ? new DayNumber(number) : null;
        }
        return null;
    }

    private static int firstNumber(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return number(matcher, group);
            }
        }
        return -1;
    }

    private static int number(Matcher matcher, int group) {
        return Plain.number(matcher.group(group));
    }

    private static @Nullable DayWord english(String text) {
        Matcher british = ENGLISH.matcher(text);
        if (british.matches() && MONTHS.contains(british.group(2))) {
            int month = MONTHS.indexOf(british.group(2)) + 1;
            return on(british.group(3), String.valueOf(month), british.group(1));
        }
        Matcher american = ENGLISH_US.matcher(text);
        if (american.matches() && MONTHS.contains(american.group(1))) {
            int month = MONTHS.indexOf(american.group(1)) + 1;
            return on(american.group(3), String.valueOf(month), american.group(2));
        }
        return null;
    }

    private static @Nullable DayWord monthPart(String tight) {
        Matcher part = MONTH_PART.matcher(tight);
        if (!part.matches() || (part.group(1) == null && !tight.contains("月"))) {
            return null;
        }
        int year = part.group(1) == null ? 0 : Integer.parseInt(part.group(1));
        int month = Integer.parseInt(part.group(2));
        if (month < 1 || month > 12) {
            return null;
        }
        int end = YearMonth.of(year == 0 ? 2027 : year, month).lengthOfMonth();
        String name = part.group(3) == null ? "" : part.group(3);
        return switch (name) {
            case "初", "上旬" -> new MonthPart(year, month, 1, 10);
            case "中", "中旬" -> new MonthPart(year, month, 11, 20);
            case "下旬" -> new MonthPart(year, month, 21, end);
            case "底", "末" -> new MonthPart(year, month, end, end);
            default -> new MonthPart(year, month, 1, end);
        };
    }

    private static @Nullable DayWord on(String year, String month, String day) {
        try {
            return new On(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable DayWord monthDay(int month, int day) {
        boolean possible =
                month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(2024, month).lengthOfMonth();
        return possible ? new MonthDay(month, day) : null;
    }
}
