package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Words;
import dev.zhixing.formats.office.file.Sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which year a date without one belongs to, and where that comes from. */
final class YearContext {
    /**
     * A year and its source.
     *
     * @param chosen true when the caller named it, so nobody needs to check it
     */
    record Year(int value, Words from, boolean chosen) {}

    private static final Pattern TITLE_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
    private static final Pattern DATE_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*[-/.年]\\s*\\d");

    private final ReadOptions options;
    private final @Nullable LocalDate planStart;
    private final @Nullable Year ofFile;

    YearContext(
            ReadOptions options,
            @Nullable LocalDate planStart,
            String fileName,
            List<Sheet> sheets,
            List<Found> tables) {
        this.options = options;
        this.planStart = planStart;
        this.ofFile = yearOfFile(fileName, sheets, tables);
    }

    /** The year for dates of this table, or null when nothing says one. */
    @Nullable Year of(Found table) {
        if (options.year() != null) {
            return new Year(options.year(), new Words("按指定的年份", "as chosen"), true);
        }
        Year own = yearOfTable(table);
        if (own != null) {
            return own;
        }
        if (ofFile != null) {
            return ofFile;
        }
        if (planStart != null) {
            Words from = new Words("取自计划开始日期", "from the plan's start");
            return new Year(planStart.getYear(), from, false);
        }
        Integer fallback = options.fallbackYear();
        return fallback == null
                ? null
                : new Year(fallback, new Words("取当前年份", "the present year"), false);
    }

    private static @Nullable Year yearOfTable(Found table) {
        Year title = titleYear(table.title(), "标题", "the title");
        if (title != null) {
            return title;
        }
        for (String note : table.notes()) {
            Year year = note.length() > 60 ? null : titleYear(note, "表头文字", "the text above");
            if (year != null) {
                return year;
            }
        }
        return titleYear(table.sheet().name(), "工作表名", "the sheet's name");
    }

    private static @Nullable Year titleYear(String text, String zh, String en) {
        Matcher year = TITLE_YEAR.matcher(text);
        return year.find()
                ? new Year(
                        Integer.parseInt(year.group(1)),
                        new Words(
                                "年份取自" + zh + "“" + text + "”",
                                "year from " + en + " “" + text + "”"),
                        false)
                : null;
    }

    private static @Nullable Year yearOfFile(
            String fileName, List<Sheet> sheets, List<Found> tables) {
        for (Found table : tables) {
            Year year = yearOfTable(table);
            if (year != null) {
                return year;
            }
        }
        Year name = titleYear(fileName, "文件名", "the file's name");
        if (name != null) {
            return name;
        }
        Map<Integer, Integer> votes = new TreeMap<>();
        for (Sheet sheet : sheets) {
            sheet.lines().values().stream()
                    .flatMap(line -> line.cells().values().stream())
                    .limit(20_000)
                    .filter(cell -> cell.text().length() < 500)
                    .forEach(
                            cell -> {
                                Matcher year = DATE_YEAR.matcher(cell.text());
                                if (year.find()) {
                                    votes.merge(Integer.valueOf(year.group(1)), 1, Integer::sum);
                                }
                            });
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(
                        most ->
                                new Year(
                                        most.getKey(),
                                        new Words(
                                                "年份取自文件里的其他日期",
                                                "year from other dates in the file"),
                                        false))
                .orElse(null);
    }
}
