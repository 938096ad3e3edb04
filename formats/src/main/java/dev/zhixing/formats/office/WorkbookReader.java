package dev.zhixing.formats.office;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.office.file.Limits;
import dev.zhixing.formats.office.file.SheetFile;
import dev.zhixing.formats.office.tables.Recognition;

/**
 * Reads an {@code .xlsx} or {@code .csv} in this very process. Servers read through {@code
 * SafeReading}, which does the same in a child process.
 */
public final class WorkbookReader {
    private WorkbookReader() {}

    /**
     * Reads a file.
     *
     * @param fileName the name it came with; never used as a path
     * @throws FileRefused when the file is not acceptable, with a sentence for the user
     */
    public static Reading read(byte[] bytes, String fileName, ReadOptions options) {
        if (bytes.length > Limits.FILE_MIB << 20) {
            throw FileRefused.tooLarge("文件（MiB）", "MiB for a file", Limits.FILE_MIB);
        }
        return Recognition.of(SheetFile.open(bytes, fileName), fileName, options);
    }
}
