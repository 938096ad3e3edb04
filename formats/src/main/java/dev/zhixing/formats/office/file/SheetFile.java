package dev.zhixing.formats.office.file;

import java.util.List;

/**
 * The visible sheets of a file.
 *
 * @param hidden names of sheets that were not read because they are hidden
 * @param csv true when the file is a text file with a single sheet named like the file
 */
public record SheetFile(List<Sheet> sheets, List<String> hidden, boolean csv) {
    public SheetFile {
        sheets = List.copyOf(sheets);
        hidden = List.copyOf(hidden);
    }

    /**
     * Opens a workbook or a CSV file.
     *
     * @param fileName used for messages and to tell mislabelled files, never as a path
     * @throws dev.zhixing.formats.model.FileRefused when the file is not acceptable
     */
    public static SheetFile open(byte[] bytes, String fileName) {
        return switch (FileSniff.sniff(bytes, fileName)) {
            case ZIP -> XlsxFile.open(bytes);
            case TEXT -> CsvFile.open(bytes, fileName);
        };
    }
}
