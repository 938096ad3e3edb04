package dev.zhixing.formats.cli;

import dev.zhixing.formats.ExchangeJson.Answer;
import dev.zhixing.formats.ExchangeJson.Request;
import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.formats.office.WorkbookReader;
import dev.zhixing.formats.office.file.Limits;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads one file and writes what it found to standard output as JSON.
 *
 * <p>Arguments: the file, then the request as JSON or {@code -} to take it from standard input; the
 * request may be left out. Ends with 0 and a reading, or with 2 and a refusal.
 */
public final class ReadFile {
    private ReadFile() {}

    public static void main(String[] args) throws IOException {
        ReaderMain.run(() -> answer(args), refusal -> new Answer(null, refusal));
    }

    private static Answer answer(String[] args) throws IOException {
        if (args.length == 0 || !Files.isRegularFile(Path.of(args[0]))) {
            String file = args.length == 0 ? "" : args[0];
            throw new FileRefused(RefusalCode.NOT_FOUND, Map.of("file", file));
        }
        Path file = Path.of(args[0]);
        Request request = ReaderMain.request(args, file);
        return new Answer(
                WorkbookReader.read(content(file), request.fileName(), request.options()), null);
    }

    /** Never more than the limit and one byte, however large the file is. */
    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((Limits.FILE_MIB << 20) + 1);
        }
    }
}
