package dev.zhixing.across.interchange.web;

import dev.zhixing.across.interchange.internal.ImportChoices;
import dev.zhixing.across.interchange.internal.Importing;
import dev.zhixing.across.interchange.web.ImportPreview.ImportColumn;
import dev.zhixing.across.interchange.web.ImportPreview.ImportRow;
import dev.zhixing.across.interchange.web.ImportPreview.ImportTable;
import dev.zhixing.base.words.Texts;
import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.Table;
import dev.zhixing.formats.model.TableKind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** The tables of a file as the preview shows them. */
@Component
class PreviewTables {

    private static final int SHOWN_ROWS = 200;

    private final Texts texts;

    PreviewTables(Texts texts) {
        this.texts = texts;
    }

    List<ImportTable> of(Reading reading, ImportChoices choices) {
        return reading.tables().stream().map(table -> table(table, choices)).toList();
    }

    private ImportTable table(Table table, ImportChoices choices) {
        boolean importable = Importing.IMPORTABLE.contains(table.kind());
        List<Field> fields = List.copyOf(Field.of(table.kind()));
        return new ImportTable(
                table.id(),
                table.sheet(),
                table.title(),
                table.range(),
                table.kind(),
                importable && !choices.left().contains(table.id()),
                importable,
                reason(table.kind(), importable),
                table.headerRow(),
                table.rows().size(),
                table.columns().stream()
                        .map(
                                column ->
                                        new ImportColumn(
                                                column.letter(),
                                                column.header(),
                                                column.field(),
                                                column.guessed(),
                                                fields))
                        .toList(),
                table.rows().stream()
                        .limit(SHOWN_ROWS)
                        .map(row -> new ImportRow(row.number(), row.cells()))
                        .toList());
    }

    private @Nullable String reason(TableKind kind, boolean importable) {
        if (importable) {
            return null;
        }
        return texts.say(
                kind == TableKind.UNKNOWN
                        ? "reason.interchange.unknown"
                        : "reason.interchange.later-room");
    }
}
