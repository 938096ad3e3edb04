package dev.zhixing.formats.office.file;

import org.xml.sax.Attributes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads {@code styles.xml}: which style is a date, a percentage, a fixed number of decimals. */
final class CellFormats extends SafeXml.Handler {
    private record Style(String format, int indent) {}

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();
    private boolean inCellStyles;

    @Override
    void open(String name, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                    formats.put(
                            number(value(attributes, "numFmtId")), value(attributes, "formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles && styles.size() < 70_000) {
                    int id = number(value(attributes, "numFmtId"));
                    styles.add(new Style(formats.getOrDefault(id, builtIn(id)), 0));
                }
            }
            case "alignment" -> {
                if (inCellStyles && !styles.isEmpty()) {
                    Style last = styles.removeLast();
                    int indent = Math.min(50, Math.max(0, number(value(attributes, "indent"))));
                    styles.add(new Style(last.format, indent));
                }
            }
            default -> {}
        }
    }

    @Override
    void close(String name) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private static String builtIn(int id) {
        if ((id >= 14 && id <= 17)
                || id == 22
                || (id >= 27 && id <= 36)
                || (id >= 50 && id <= 58)) {
            return "yyyy-mm-dd";
        }
        return switch (id) {
            case 2, 4 -> "0.00";
            case 9 -> "0%";
            case 10 -> "0.00%";
            default -> "General";
        };
    }

    private static int number(String text) {
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Half widths by which the style moves text in. */
    int indent(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style).indent * 2 : 0;
    }

    /** The cell a stored number shows as. */
    Cell number(double value, int style, boolean from1904) {
        String format = style >= 0 && style < styles.size() ? styles.get(style).format : "General";
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        if (isDate(format, bare)) {
            LocalDate date = SerialDay.of(value, from1904);
            if (date != null) {
                return new Cell(date.toString(), Cell.Kind.DATE, value, date, 0);
            }
        }
        if (bare.contains("%")) {
            return new Cell(plain(value * 100) + "%", Cell.Kind.PERCENT, value, null, 0);
        }
        return new Cell(shown(value, bare), Cell.Kind.NUMBER, value, null, indent(style));
    }

    private static boolean isDate(String format, String bare) {
        String low = bare.toLowerCase(Locale.ROOT);
        if (low.contains("general") || low.contains("#") || low.contains("0")) {
            return false;
        }
        return low.contains("y") || low.contains("d") || monthAndDay(format, low);
    }

    private static boolean monthAndDay(String format, String low) {
        return low.contains("m") && !low.contains("h") && !low.contains("s")
                || format.contains("月");
    }

    private static String shown(double value, String format) {
        int point = format.indexOf("0.0");
        if (point >= 0 && Math.abs(value) < 1e12) {
            int decimals = 0;
            for (int at = point + 2; at < format.length() && format.charAt(at) == '0'; at++) {
                decimals++;
            }
            return BigDecimal.valueOf(value)
                    .setScale(Math.min(decimals, 10), RoundingMode.HALF_UP)
                    .toPlainString();
        }
        return plain(value);
    }

    private static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value) || Math.abs(value) >= 1e15) {
            return Objects.toString(value);
        }
        BigDecimal exact = BigDecimal.valueOf(value).round(new MathContext(15));
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
