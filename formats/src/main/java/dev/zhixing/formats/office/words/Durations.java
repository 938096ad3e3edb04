package dev.zhixing.formats.office.words;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations such as {@code 10个工作日}, {@code 2周}, {@code 16h}. */
public final class Durations {
    /** Working days of a week, hours of a day, working days of a month. */
    private static final BigDecimal WEEK = BigDecimal.valueOf(5);

    private static final BigDecimal DAY = BigDecimal.valueOf(8);
    private static final BigDecimal MONTH = BigDecimal.valueOf(21);
    private static final Pattern SHAPE =
            Pattern.compile("约?(\\d{1,6}(?:\\.\\d{1,6})?|[半一二两三四五六七八九十]{1,3})([^\\d]*)");

    private Durations() {}

    /**
     * A duration in working days.
     *
     * @param exact false when rounded up or converted from another unit than weeks
     */
    public record Days(int days, boolean exact) {}

    /**
     * Reads a duration.
     *
     * @param header the column's header, whose unit counts when the cell names none
     * @return null when the text is no duration
     */
    public static @Nullable Days read(String text, String header) {
        if (text.length() > 30) {
            return null;
        }
        String tight = Plain.key(text).replace("?", "");
        Matcher shape = SHAPE.matcher(tight);
        if (!shape.matches()) {
            return null;
        }
        String unit = shape.group(2);
        if (unit.isEmpty()) {
            unit = unitOf(header);
        }
        BigDecimal amount = amount(shape.group(1));
        return amount == null ? null : convert(amount, unit);
    }

    private static @Nullable BigDecimal amount(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return new BigDecimal(text);
        }
        if (text.equals("半")) {
            return new BigDecimal("0.5");
        }
        int number = Plain.number(text);
        return number < 0 ? null : BigDecimal.valueOf(number);
    }

    private static String unitOf(String header) {
        String key = Plain.key(header);
        if (key.contains("(周)") || key.contains("(week")) {
            return "周";
        }
        if (key.contains("小时") || key.contains("(h)") || key.contains("hour")) {
            return "小时";
        }
        return key.contains("(月)") ? "月" : "天";
    }

    private static @Nullable Days convert(BigDecimal amount, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "", "天", "日", "个工作日", "工作日", "个工作天", "d", "day", "days", "人天", "workingdays" ->
                    days(amount, true);
            case "周", "个周", "星期", "个星期", "w", "wk", "wks", "week", "weeks", "周工作日", "个工作周" ->
                    days(amount.multiply(WEEK), true);
            case "小时", "个小时", "时", "h", "hr", "hrs", "hour", "hours", "工时" ->
                    days(amount.divide(DAY, 6, RoundingMode.HALF_UP), false);
            case "月", "个月", "mo", "mon", "month", "months" -> days(amount.multiply(MONTH), false);
            default -> null;
        };
    }

    private static @Nullable Days days(BigDecimal days, boolean exact) {
        BigDecimal whole = days.setScale(0, RoundingMode.CEILING);
        if (whole.compareTo(BigDecimal.valueOf(10_000)) > 0) {
            return null;
        }
        return new Days(whole.intValue(), exact && whole.compareTo(days) == 0);
    }
}
