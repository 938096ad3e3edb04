package dev.zhixing.formats.office.words;

import dev.zhixing.formats.model.LinkType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads predecessors such as {@code 1.1}, {@code 2.1FS+2d}, {@code 7FF+50%}. */
public final class LinkWords {
    /**
     * One predecessor as written.
     *
     * @param task the code or name in it
     * @param lagDays working days
     * @param percent lag as a share of the predecessor's duration, null when it is in days
     * @param converted true when the lag was not written in working days
     */
    public record Link(
            String text,
            String task,
            LinkType type,
            int lagDays,
            @Nullable Integer percent,
            boolean converted) {}

    private static final Pattern TYPED =
            Pattern.compile(
                    "(.+?)\\s*[(\\[]?\\s*(FS|SS|FF|SF)\\s*[)\\]]?\\s*(?:([+-])\\s*(.+))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LAGGED = Pattern.compile("(.+?)\\s*([+-])\\s*(\\d.*)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%");

    private LinkWords() {}

    /** Single predecessors of a cell, unread; empty when the cell says there is none. */
    public static List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("[,，;；、\\n]")) {
            String text = part.strip();
            if (!Plain.isNothing(text)) {
                parts.add(text);
            }
        }
        return parts;
    }

    /**
     * Reads one predecessor.
     *
     * @param known tells whether a text is the code or name of a task
     * @return null when the text cannot be a predecessor
     */
    public static @Nullable Link read(String written, Predicate<String> known) {
        if (written.length() > 200) {
            return null;
        }
        String text = Plain.of(written);
        if (known.test(text)) {
            return new Link(written, text, LinkType.FS, 0, null, false);
        }
        Matcher typed = TYPED.matcher(text);
        if (typed.matches()) {
            LinkType type = LinkType.valueOf(typed.group(2).toUpperCase(Locale.ROOT));
            return link(written, typed.group(1).strip(), type, typed.group(3), typed.group(4));
        }
        Matcher lagged = LAGGED.matcher(text);
        if (lagged.matches() && known.test(lagged.group(1).strip())) {
            return link(
                    written,
                    lagged.group(1).strip(),
                    LinkType.FS,
                    lagged.group(2),
                    lagged.group(3));
        }
        return new Link(written, text, LinkType.FS, 0, null, false);
    }

    private static @Nullable Link link(
            String written,
            String task,
            LinkType type,
            @Nullable String sign,
            @Nullable String lag) {
        if (sign == null || lag == null) {
            return new Link(written, task, type, 0, null, false);
        }
        int factor = sign.equals("-") ? -1 : 1;
        Matcher percent = PERCENT.matcher(lag.strip());
        if (percent.matches()) {
            int share = Integer.parseInt(percent.group(1)) * factor;
            return new Link(written, task, type, 0, share, true);
        }
        Durations.Days days = Durations.read(lag, "");
        if (days == null) {
            return null;
        }
        boolean inDays = Plain.key(lag).matches("\\d+(天|日|个?工作日|d|days?)?");
        return new Link(written, task, type, days.days() * factor, null, !inDays);
    }
}
