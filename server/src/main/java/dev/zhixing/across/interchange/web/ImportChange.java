package dev.zhixing.across.interchange.web;

import dev.zhixing.across.interchange.internal.ImportChoices;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.TableKind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decisions in the preview; what is absent stays as it was. */
record ImportChange(
        Patch<LocalDate> planStart,
        Patch<Integer> year,
        Patch<String> planName,
        Patch<UUID> targetPlanId,
        Patch<Boolean> keepDates,
        @Nullable @Size(max = 500) List<@Valid @NotNull TableChange> tables,
        @Nullable @Size(max = 2000) List<@Valid @NotNull PersonChange> people,
        @Nullable @Size(max = 500) List<@Valid @NotNull LetterChange> letters,
        @Nullable @Size(max = 5000) List<@Valid @NotNull ApartChange> apart) {

    /** A table: whether it is imported, what it is, and what its columns are, by letter. */
    record TableChange(
            @NotNull String id,
            @Nullable Boolean use,
            @Nullable TableKind kind,
            @Nullable Map<String, Field> columns) {}

    /** Whom a name stands for; null makes a placeholder or takes the only match. */
    record PersonChange(@NotNull String name, @Nullable UUID personId) {}

    /** What a letter of the RACI matrix means. */
    record LetterChange(@NotNull String text, @NotNull RaciLetter letter) {}

    /** Whether a task of the RACI matrix is another one than it was taken for. */
    record ApartChange(@NotNull String written, boolean apart) {}

    ImportChoices on(ImportChoices present) {
        var corrected = new HashMap<>(present.tables());
        var left = new HashSet<>(present.left());
        for (var table : tables == null ? List.<TableChange>of() : tables) {
            if (table.use() != null) {
                if (table.use()) {
                    left.remove(table.id());
                } else {
                    left.add(table.id());
                }
            }
            if (table.kind() != null || table.columns() != null) {
                corrected.merge(
                        table.id(),
                        new ImportChoices.TableChoice(
                                table.kind(), table.columns() == null ? Map.of() : table.columns()),
                        ImportChange::together);
            }
        }
        var chosen = new HashMap<>(present.people());
        for (var person : people == null ? List.<PersonChange>of() : people) {
            if (person.personId() == null) {
                chosen.remove(person.name());
            } else {
                chosen.put(person.name(), person.personId());
            }
        }
        var meanings = new HashMap<>(present.letters());
        for (var letter : letters == null ? List.<LetterChange>of() : letters) {
            meanings.put(letter.text(), letter.letter());
        }
        var separate = new HashSet<>(present.apart());
        for (var match : apart == null ? List.<ApartChange>of() : apart) {
            if (match.apart()) {
                separate.add(match.written());
            } else {
                separate.remove(match.written());
            }
        }
        Boolean keep = keepDates.or(present.keepDates());
        return new ImportChoices(
                planStart.or(present.planStart()),
                year.or(present.year()),
                planName.or(present.planName()),
                targetPlanId.or(present.targetPlan()),
                corrected,
                left,
                chosen,
                meanings,
                separate,
                keep != null && keep);
    }

    private static ImportChoices.TableChoice together(
            ImportChoices.TableChoice before, ImportChoices.TableChoice now) {
        var columns = new HashMap<>(before.columns());
        columns.putAll(now.columns());
        return new ImportChoices.TableChoice(
                now.kind() == null ? before.kind() : now.kind(), columns);
    }
}
