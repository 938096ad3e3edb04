package dev.zhixing.formats.office.file;

import dev.zhixing.formats.model.FileRefused;

import org.xml.sax.Attributes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code workbook.xml} and its relations: names, order and places of the sheets. */
final class WorkbookXml extends SafeXml.Handler {
    /** A sheet by name, relation and visibility. */
    record Entry(String name, String relation, boolean hidden) {}

    private final List<Entry> sheets = new ArrayList<>();
    private boolean from1904;

    @Override
    void open(String name, Attributes attributes) {
        if (name.equals("workbookPr")) {
            from1904 = value(attributes, "date1904").matches("1|true");
        } else if (name.equals("sheet")) {
            if (sheets.size() >= Limits.SHEETS) {
                throw FileRefused.tooLarge("工作表", "sheets", Limits.SHEETS);
            }
            String state = value(attributes, "state");
            sheets.add(
                    new Entry(
                            Cell.text(value(attributes, "name"), 0).text(),
                            value(attributes, "id"),
                            state.equals("hidden") || state.equals("veryHidden")));
        }
    }

    List<Entry> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    /** Reads a relations part: worksheet parts by relation id, inside the archive only. */
    static final class Relations extends SafeXml.Handler {
        private final Map<String, String> parts = new HashMap<>();

        @Override
        void open(String name, Attributes attributes) {
            if (name.equals("Relationship")
                    && value(attributes, "Type").endsWith("/worksheet")
                    && !value(attributes, "TargetMode").equals("External")) {
                String target = value(attributes, "Target");
                parts.put(
                        value(attributes, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }

        String part(String relation) {
            return parts.getOrDefault(relation, "");
        }
    }
}
