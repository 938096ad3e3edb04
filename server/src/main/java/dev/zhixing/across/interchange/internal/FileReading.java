package dev.zhixing.across.interchange.internal;

import dev.zhixing.across.interchange.InterchangeProblem;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.words.Texts;
import dev.zhixing.formats.ReadingLimits;
import dev.zhixing.formats.SafeReading;
import dev.zhixing.formats.model.Outcome;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.Words;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Reads uploaded files in a child process; two at a time, because each may take its full memory.
 */
@Component
class FileReading {

    private final SafeReading reading = new SafeReading(ReadingLimits.standard());
    private final Semaphore children = new Semaphore(2);

    /**
     * @throws Refused with one sentence that says what is wrong with the file
     */
    Reading read(byte[] content, String fileName, ReadOptions options) {
        children.acquireUninterruptibly();
        try {
            Path file = Files.createTempFile("zhixing-upload", ".bin");
            try {
                Files.write(file, content);
                return switch (reading.read(file, fileName, options)) {
                    case Outcome.Read(var read) -> read;
                    case Outcome.Refused(var refusal) ->
                            throw new Refused(
                                    InterchangeProblem.FILE_REFUSED,
                                    Map.of(
                                            "sentence",
                                            say(refusal.message()),
                                            "code",
                                            refusal.code().name()));
                };
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            children.release();
        }
    }

    private static String say(Words words) {
        return Texts.reader().getLanguage().equals("en") ? words.en() : words.zh();
    }
}
