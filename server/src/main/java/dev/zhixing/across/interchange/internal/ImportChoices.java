package dev.zhixing.across.interchange.internal;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.TableKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the person decided in the preview; kept with the file.
 *
 * @param planStart first day of week 1, for files that count in weeks
 * @param year year of dates written without one
 * @param targetPlan an existing plan to import into; null makes a new one
 * @param left tables not to be imported, by id
 * @param people member chosen for a name; a name that is missing is matched by itself
 * @param apart task names of the RACI table that are not the task they were taken for
 * @param keepDates true keeps the file's dates as they are instead of computing them
 */
public record ImportChoices(
        @Nullable LocalDate planStart,
        @Nullable Integer year,
        @Nullable String planName,
        @Nullable UUID targetPlan,
        Map<String, TableChoice> tables,
        Set<String> left,
        Map<String, UUID> people,
        Map<String, RaciLetter> letters,
        Set<String> apart,
        boolean keepDates) {

    public ImportChoices {
        tables = tables == null ? Map.of() : Map.copyOf(tables);
        left = left == null ? Set.of() : Set.copyOf(left);
        people = people == null ? Map.of() : Map.copyOf(people);
        letters = letters == null ? Map.of() : Map.copyOf(letters);
        apart = apart == null ? Set.of() : Set.copyOf(apart);
    }

    /** A corrected table: what it is, and fields by column letter. */
    public record TableChoice(@Nullable TableKind kind, Map<String, Field> columns) {

        public TableChoice {
            columns = columns == null ? Map.of() : Map.copyOf(columns);
        }
    }

    static ImportChoices first(
            @Nullable LocalDate planStart, @Nullable Integer year, @Nullable UUID targetPlan) {
        return new ImportChoices(
                planStart,
                year,
                null,
                targetPlan,
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                false);
    }

    /** As the reader of the file wants it. */
    ReadOptions forReader(int thisYear) {
        var corrected = new java.util.HashMap<String, ReadOptions.TableChoice>();
        tables.forEach(
                (id, choice) ->
                        corrected.put(
                                id, new ReadOptions.TableChoice(choice.kind(), choice.columns())));
        return new ReadOptions(planStart, year, thisYear, corrected, letters);
    }

    /** Whether the file must be read again to honour these choices instead of those. */
    boolean readsDifferently(ImportChoices other) {
        return !java.util.Objects.equals(planStart, other.planStart)
                || !java.util.Objects.equals(year, other.year)
                || !tables.equals(other.tables)
                || !letters.equals(other.letters);
    }
}
