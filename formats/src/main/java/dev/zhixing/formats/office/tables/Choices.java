package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.office.file.Address;
import dev.zhixing.formats.office.tables.Found.FoundColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Applies the caller's corrections to a table: what it is and what its columns mean. */
final class Choices {
    private Choices() {}

    static Found apply(Found table, ReadOptions options) {
        ReadOptions.TableChoice choice = options.tables().get(table.id());
        if (choice == null) {
            return table;
        }
        TableKind kind = choice.kind() == null ? table.kind() : choice.kind();
        List<FoundColumn> columns = kind == table.kind() ? table.columns() : guessed(table, kind);
        List<FoundColumn> chosen = new ArrayList<>();
        for (FoundColumn column : columns) {
            Field field = choice.columns().get(Address.letter(column.index()));
            boolean named = field != null;
            boolean taken =
                    !named
                            && column.field() != Field.PARTY
                            && choice.columns().containsValue(column.field());
            Field kept = field != null ? field : taken ? Field.IGNORED : column.field();
            chosen.add(new FoundColumn(column.index(), column.header(), kept, !named));
        }
        return table.as(kind, chosen);
    }

    private static List<FoundColumn> guessed(Found table, TableKind kind) {
        Map<Integer, String> texts = new TreeMap<>();
        table.columns().forEach(column -> texts.put(column.index(), column.header()));
        return HeaderGuess.columns(kind, texts);
    }
}
