package dev.zhixing.formats;

import dev.zhixing.formats.ExchangeJson.Answer;
import dev.zhixing.formats.ExchangeJson.PlanAnswer;
import dev.zhixing.formats.ExchangeJson.Request;
import dev.zhixing.formats.cli.ReadFile;
import dev.zhixing.formats.cli.ReadPlan;
import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.Outcome;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.formats.office.file.Limits;
import dev.zhixing.formats.project.ProjectFileReader;
import dev.zhixing.formats.project.ProjectPlan;

import tools.jackson.core.JacksonException;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a file in a child process with limits on memory, time and output, and an empty temporary
 * directory of its own. Nothing a file does can harm the caller: every failure is a refusal.
 */
public final class SafeReading {
    private final ReadingLimits limits;

    public SafeReading(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads the tables of a workbook or a CSV file.
     *
     * @param file where the bytes are
     * @param fileName the name the file came with, for messages and the plan's title
     */
    public Outcome read(Path file, String fileName, ReadOptions options) {
        try {
            Answer answer =
                    answer(
                            ReadFile.class,
                            file,
                            Limits.FILE_MIB,
                            new Request(fileName, options),
                            Answer.class);
            if (answer.reading() != null) {
                return new Outcome.Read(answer.reading());
            }
            return new Outcome.Refused(
                    answer.refusal() == null ? half().refusal() : answer.refusal());
        } catch (FileRefused e) {
            return new Outcome.Refused(e.refusal());
        }
    }

    /**
     * Reads a plan to be scheduled: a project file, or a workbook or CSV file with a task table.
     *
     * @param file where the bytes are
     * @param fileName the name the file came with
     * @throws FileRefused when it cannot be read, with a sentence for the user
     */
    public ProjectPlan readPlan(Path file, String fileName, ReadOptions options) {
        PlanAnswer answer =
                answer(
                        ReadPlan.class,
                        file,
                        ProjectFileReader.LARGEST_MIB,
                        new Request(fileName, options),
                        PlanAnswer.class);
        if (answer.plan() != null) {
            return answer.plan();
        }
        throw answer.refusal() == null ? half() : new FileRefused(answer.refusal());
    }

    private <T> T answer(
            Class<?> reader, Path file, int largestMiB, Request request, Class<T> type) {
        if (!Files.isRegularFile(file)) {
            throw new FileRefused(RefusalCode.NOT_FOUND, Map.of("file", request.fileName()));
        }
        Path directory = null;
        try {
            if (Files.size(file) > (long) largestMiB << 20) {
                throw FileRefused.tooLarge("文件（MiB）", "MiB for a file", largestMiB);
            }
            directory = Files.createTempDirectory(limits.tempRoot(), "zhixing-read-");
            // A copy under a plain name: no locale can spoil its path, nobody can change it.
            Path copy = Files.copy(file, directory.resolve("input")).toAbsolutePath();
            byte[] asked = ExchangeJson.bytes(request);
            Path said = new ReaderProcess(limits, directory).run(reader, copy, asked);
            try (InputStream answer = new BufferedInputStream(Files.newInputStream(said))) {
                return ExchangeJson.read(answer, type);
            }
        } catch (JacksonException e) {
            throw half();
        } catch (IOException e) {
            throw new FileRefused(RefusalCode.CRASHED, Map.of("cause", "start"));
        } finally {
            if (directory != null) {
                delete(directory);
            }
        }
    }

    /** Half an answer is none. */
    private static FileRefused half() {
        return new FileRefused(RefusalCode.CRASHED, Map.of("cause", "answer"));
    }

    private static void delete(Path directory) {
        try (Stream<Path> content = Files.walk(directory)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            directory.toFile().deleteOnExit();
        }
    }
}
