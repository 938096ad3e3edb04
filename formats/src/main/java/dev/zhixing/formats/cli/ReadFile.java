package dev.zhixing.formats.cli;

import dev.zhixing.formats.ExchangeJson;
import dev.zhixing.formats.ExchangeJson.Answer;
import dev.zhixing.formats.ExchangeJson.Request;
import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Refusal;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.formats.office.WorkbookReader;
import dev.zhixing.formats.office.file.Limits;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    static final int REFUSED = 2;

    private ReadFile() {}

    public static void main(String[] args) throws IOException {
        Answer answer;
        try {
            answer = answer(args);
        } catch (FileRefused e) {
            answer = new Answer(null, e.refusal());
        } catch (OutOfMemoryError e) {
            Map<String, String> facts =
                    Map.of("what", "内容", "whatEn", "of content in memory", "limit", "256 MiB");
            answer = new Answer(null, Refusal.of(RefusalCode.TOO_LARGE, facts));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever a hostile file breaks in here, the user hears one plain sentence.
            answer = new Answer(null, Refusal.of(RefusalCode.CRASHED));
        }
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(ExchangeJson.bytes(answer));
        }
        System.exit(answer.refusal() == null ? 0 : REFUSED);
    }

    private static Answer answer(String[] args) throws IOException {
        if (args.length == 0 || !Files.isRegularFile(Path.of(args[0]))) {
            String file = args.length == 0 ? "" : args[0];
            throw new FileRefused(RefusalCode.NOT_FOUND, Map.of("file", file));
        }
        Path file = Path.of(args[0]);
        Request request = request(args, file);
        return new Answer(
                WorkbookReader.read(content(file), request.fileName(), request.options()), null);
    }

    private static Request request(String[] args, Path file) throws IOException {
        if (args.length < 2) {
            return new Request(String.valueOf(file.getFileName()), ReadOptions.NONE);
        }
        byte[] json =
                args[1].equals("-")
                        ? System.in.readAllBytes()
                        : args[1].getBytes(StandardCharsets.UTF_8);
        return ExchangeJson.read(json, Request.class);
    }

    /** Never more than the limit and one byte, however large the file is. */
    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((Limits.FILE_MIB << 20) + 1);
        }
    }
}
