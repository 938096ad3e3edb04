package dev.zhixing.formats.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the caller knows or corrected.
 *
 * @param planStart first day of week 1, for files whose dates are weeks
 * @param year year of dates written without one; overrules what the file's titles say
 * @param fallbackYear year of such dates when neither {@code year} nor the file says one
 * @param tables corrections by {@link Table#id()}
 * @param legend corrected meaning of RACI letters, by the letter as written
 */
public record ReadOptions(
        @Nullable LocalDate planStart,
        @Nullable Integer year,
        @Nullable Integer fallbackYear,
        Map<String, TableChoice> tables,
        Map<String, RaciLetter> legend) {
    public static final ReadOptions NONE = new ReadOptions(null, null, null, Map.of(), Map.of());

    public ReadOptions {
        tables = tables == null ? Map.of() : Map.copyOf(tables);
        legend = legend == null ? Map.of() : Map.copyOf(legend);
    }

    public ReadOptions withPlanStart(LocalDate day) {
        return new ReadOptions(day, year, fallbackYear, tables, legend);
    }

    public ReadOptions withFallbackYear(int value) {
        return new ReadOptions(planStart, year, value, tables, legend);
    }

    /**
     * A correction of one table.
     *
     * @param kind what the table is; null leaves the reader's choice
     * @param columns field by column letter; columns not named keep the reader's choice
     */
    public record TableChoice(@Nullable TableKind kind, Map<String, Field> columns) {
        public TableChoice {
            columns = columns == null ? Map.of() : Map.copyOf(columns);
        }
    }
}
