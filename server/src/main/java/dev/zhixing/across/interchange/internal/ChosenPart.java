package dev.zhixing.across.interchange.internal;

import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.model.Table;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.model.TaskDraft;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tasks and letters of a file without those of tables that are left out. */
public record ChosenPart(List<TaskDraft> tasks, List<RaciDraft> raci) {

    private static final Pattern RANGE = Pattern.compile("[A-Z]+(\\d+):[A-Z]+(\\d+)");
    private static final Pattern ROW = Pattern.compile("[A-Z]+(\\d+)");

    static ChosenPart of(Reading reading, ImportChoices choices) {
        List<Table> left =
                reading.tables().stream()
                        .filter(table -> choices.left().contains(table.id()))
                        .toList();
        return new ChosenPart(
                reading.plan().tasks().stream()
                        .filter(task -> !isIn(left, TableKind.TASKS, task.source()))
                        .toList(),
                reading.plan().raci().stream()
                        .filter(cell -> !isIn(left, TableKind.RACI, cell.source()))
                        .toList());
    }

    private static boolean isIn(List<Table> tables, TableKind kind, @Nullable SourceCell source) {
        return source != null
                && tables.stream()
                        .anyMatch(
                                table ->
                                        table.kind() == kind
                                                && table.sheet().equals(source.sheet())
                                                && holds(table.range(), source.cell()));
    }

    private static boolean holds(String range, String cell) {
        Matcher rows = RANGE.matcher(range);
        Matcher row = ROW.matcher(cell);
        if (!rows.matches() || !row.lookingAt()) {
            return false;
        }
        int at = Integer.parseInt(row.group(1));
        return at >= Integer.parseInt(rows.group(1)) && at <= Integer.parseInt(rows.group(2));
    }
}
