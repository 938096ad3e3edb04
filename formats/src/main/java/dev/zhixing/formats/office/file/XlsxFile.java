package dev.zhixing.formats.office.file;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;

import org.xml.sax.Attributes;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Opens an {@code .xlsx}; of all its parts only the five kinds that hold cells are touched. */
final class XlsxFile {
    private static final String WORKBOOK = "xl/workbook.xml";

    private XlsxFile() {}

    static SheetFile open(byte[] bytes) {
        ZipParts parts = new ZipParts(bytes);
        refuseOthers(parts);
        WorkbookXml workbook = new WorkbookXml();
        SafeXml.parse(needed(parts, WORKBOOK), workbook);
        WorkbookXml.Relations relations = new WorkbookXml.Relations();
        SafeXml.parse(needed(parts, "xl/_rels/workbook.xml.rels"), relations);
        SharedStrings strings = new SharedStrings();
        parseIfThere(parts, "xl/sharedStrings.xml", strings);
        CellFormats formats = new CellFormats();
        parseIfThere(parts, "xl/styles.xml", formats);

        List<Sheet> sheets = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        CellBudget budget = new CellBudget();
        for (WorkbookXml.Entry entry : workbook.sheets()) {
            String part = relations.part(entry.relation());
            if (part.isEmpty()) {
                continue;
            }
            if (entry.hidden()) {
                hidden.add(entry.name());
                continue;
            }
            SheetXml sheet = new SheetXml(strings, formats, workbook.from1904(), budget);
            SafeXml.parse(needed(parts, part), sheet);
            sheets.add(sheet.sheet(entry.name()));
        }
        return new SheetFile(sheets, hidden, false);
    }

    private static InputStream needed(ZipParts parts, String name) {
        InputStream in = parts.open(name);
        if (in == null) {
            throw FileRefused.damaged("缺少部件 " + name, "part " + name + " is missing");
        }
        return in;
    }

    private static void parseIfThere(ZipParts parts, String name, SafeXml.Handler handler) {
        InputStream in = parts.open(name);
        if (in != null) {
            SafeXml.parse(in, handler);
        }
    }

    private static void refuseOthers(ZipParts parts) {
        Set<String> names = parts.names();
        for (String name : names) {
            String low = name.toLowerCase(Locale.ROOT);
            if (low.endsWith("vbaproject.bin") || low.startsWith("xl/macrosheets/")) {
                throw new FileRefused(RefusalCode.MACROS);
            }
        }
        if (names.contains("xl/workbook.bin")) {
            throw new FileRefused(RefusalCode.BINARY_WORKBOOK);
        }
        if (!names.contains(WORKBOOK)) {
            throw mislabelled(names);
        }
        MacroType types = new MacroType();
        parseIfThere(parts, "[Content_Types].xml", types);
        if (types.macros) {
            throw new FileRefused(RefusalCode.MACROS);
        }
    }

    private static FileRefused mislabelled(Set<String> names) {
        String zh = "ZIP 压缩包";
        String en = "a zip archive";
        if (names.contains("word/document.xml")) {
            zh = "Word 文档";
            en = "a Word document";
        } else if (names.contains("ppt/presentation.xml")) {
            zh = "PowerPoint 演示文稿";
            en = "a PowerPoint presentation";
        } else if (names.contains("content.xml")) {
            zh = "OpenDocument 文档（请另存为 .xlsx）";
            en = "an OpenDocument file (save it as .xlsx)";
        }
        return new FileRefused(RefusalCode.MISLABELLED, Map.of("found", zh, "foundEn", en));
    }

    private static final class MacroType extends SafeXml.Handler {
        private boolean macros;

        @Override
        void open(String name, Attributes attributes) {
            String type = value(attributes, "ContentType").toLowerCase(Locale.ROOT);
            macros |= type.contains("macroenabled") || type.contains("vbaproject");
        }
    }
}
