package dev.zhixing.formats.office;

import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.TaskDraft;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Small files for tests: a drawn table, or a workbook with one sheet. */
final class Sheets {
    private Sheets() {}

    /** Reads a table drawn with bars; blanks around the texts do not count. */
    static Reading drawn(String table) {
        return drawn(table, ReadOptions.NONE);
    }

    static Reading drawn(String table, ReadOptions options) {
        StringBuilder csv = new StringBuilder();
        for (String line : table.strip().split("\n")) {
            String[] cells = line.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                csv.append(i == 0 ? "" : ",").append('"').append(cells[i].strip()).append('"');
            }
            csv.append('\n');
        }
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        return WorkbookReader.read(bytes, "计划.csv", options);
    }

    static List<TaskDraft> tasks(String table) {
        return drawn(table).plan().tasks();
    }

    static byte[] workbook(Consumer<Worksheet> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            content.accept(workbook.newWorksheet("计划"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static Reading sheet(Consumer<Worksheet> content) {
        return WorkbookReader.read(workbook(content), "计划.xlsx", ReadOptions.NONE);
    }

    static void row(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                sheet.value(row, i, texts[i]);
            }
        }
    }
}
