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

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Reads uploaded files in a child process; two at a time, because each may take its full memory,
 * and what it found becomes several times its size here.
 */
@Component
class FileReading {

    private final SafeReading reading = new SafeReading(ReadingLimits.standard());
    private final Turns turns = new Turns(2, Duration.ofSeconds(30));

    /**
     * @throws Refused with one sentence that says what is wrong with the file, or that too many
     *     files are being read
     */
    Reading read(Path file, String fileName, ReadOptions options) {
        return turns.take(
                () ->
                        switch (reading.read(file, fileName, options)) {
                            case Outcome.Read(var read) -> read;
                            case Outcome.Refused(var refusal) ->
                                    throw new Refused(
                                            InterchangeProblem.FILE_REFUSED,
                                            Map.of(
                                                    "sentence",
                                                    say(refusal.message()),
                                                    "code",
                                                    refusal.code().name()));
                        });
    }

    private static String say(Words words) {
        return Texts.reader().getLanguage().equals("en") ? words.en() : words.zh();
    }
}
