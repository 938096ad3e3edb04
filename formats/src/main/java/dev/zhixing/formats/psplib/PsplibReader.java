package dev.zhixing.formats.psplib;

import dev.zhixing.engine.levelling.InvalidProblem;
import dev.zhixing.engine.levelling.ResourceProblem;
import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Opens PSPLIB files. Every job of the file, with the first and the last, becomes an activity; job
 * 1 has index 0.
 */
public final class PsplibReader {
    /** Bytes; the largest files of the library have about 40 kB. */
    static final int LARGEST = 4 << 20;

    private PsplibReader() {}

    /**
     * Reads a file.
     *
     * @throws FileRefused when it is not there, too large, or not in the format; says the line
     */
    public static ResourceProblem read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw new FileRefused(
                    RefusalCode.NOT_FOUND, Map.of("file", String.valueOf(file.getFileName())));
        }
    }

    /**
     * Reads the content of a file.
     *
     * @throws FileRefused when it is empty, too large, or not in the format; says the line
     */
    public static ResourceProblem read(byte[] content) {
        if (content.length == 0) {
            throw new FileRefused(RefusalCode.EMPTY);
        }
        if (content.length > LARGEST) {
            throw FileRefused.tooLarge("MB", "MB", LARGEST >> 20);
        }
        try {
            return new PsplibText(new String(content, StandardCharsets.ISO_8859_1)).problem();
        } catch (InvalidProblem e) {
            String why = Objects.requireNonNullElse(e.getMessage(), "");
            throw FileRefused.damaged("内容自相矛盾：" + why, why);
        }
    }
}
