package dev.zhixing.formats;

import dev.zhixing.formats.ExchangeJson.Answer;
import dev.zhixing.formats.ExchangeJson.Request;
import dev.zhixing.formats.cli.ReadFile;
import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.Outcome;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Refusal;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.formats.office.file.Limits;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Reads a file in a child process with limits on memory, time and output, and an empty temporary
 * directory of its own. Nothing a file does can harm the caller: every failure is a refusal.
 */
public final class SafeReading {
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private final ReadingLimits limits;

    public SafeReading(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param file where the bytes are
     * @param fileName the name the file came with, for messages and the plan's title
     */
    public Outcome read(Path file, String fileName, ReadOptions options) {
        if (!Files.isRegularFile(file)) {
            return refused(RefusalCode.NOT_FOUND, Map.of("file", fileName));
        }
        Path directory = null;
        try {
            if (Files.size(file) > (long) Limits.FILE_MIB << 20) {
                return new Outcome.Refused(tooLarge("文件（MiB）", "MiB for a file", Limits.FILE_MIB));
            }
            directory = Files.createTempDirectory(limits.tempRoot(), "zhixing-read-");
            // A copy under a plain name: no locale can spoil its path, nobody can change it.
            Path copy = Files.copy(file, directory.resolve("input"));
            return run(directory, copy.toAbsolutePath(), new Request(fileName, options));
        } catch (IOException e) {
            return refused(RefusalCode.CRASHED, Map.of("cause", "start"));
        } finally {
            if (directory != null) {
                delete(directory);
            }
        }
    }

    private Outcome run(Path directory, Path file, Request request) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(directory, file));
        builder.directory(directory.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process child = builder.start();
        try {
            CompletableFuture<byte[]> output =
                    CompletableFuture.supplyAsync(() -> readOutput(child), THREADS);
            try (OutputStream in = child.getOutputStream()) {
                in.write(ExchangeJson.bytes(request));
            } catch (IOException e) {
                // The child ended before it read its request; its answer says why.
            }
            return outcome(child, output.get(limits.time().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            String seconds = String.valueOf(limits.time().toSeconds());
            return refused(RefusalCode.TOO_SLOW, Map.of("seconds", seconds));
        } catch (ExecutionException e) {
            return refused(RefusalCode.CRASHED, Map.of("cause", "output"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused(RefusalCode.CRASHED, Map.of("cause", "interrupted"));
        } finally {
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
            // Its directory is deleted next, so it must be gone by then.
            child.onExit().completeOnTimeout(child, 5, TimeUnit.SECONDS).join();
        }
    }

    private List<String> command(Path directory, Path file) {
        return List.of(
                limits.java().toString(),
                "-Xmx" + limits.heapMiB() + "m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + directory,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                limits.classPath(),
                ReadFile.class.getName(),
                file.toString(),
                "-");
    }

    private byte[] readOutput(Process child) {
        int most = limits.outputMiB() << 20;
        try (InputStream out = child.getInputStream()) {
            byte[] bytes = out.readNBytes(most + 1);
            if (bytes.length > most) {
                child.destroyForcibly();
            }
            return bytes;
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private Outcome outcome(Process child, byte[] output) throws InterruptedException {
        if (output.length > limits.outputMiB() << 20) {
            return new Outcome.Refused(
                    tooLarge("读出的内容（MiB）", "MiB of content read", limits.outputMiB()));
        }
        boolean ended = child.waitFor(5, TimeUnit.SECONDS);
        if (ended && child.exitValue() == OUT_OF_MEMORY) {
            return new Outcome.Refused(tooLarge("内容（MiB 内存）", "MiB of memory", limits.heapMiB()));
        }
        try {
            Answer answer = ExchangeJson.read(output, Answer.class);
            if (answer.reading() != null) {
                return new Outcome.Read(answer.reading());
            }
            if (answer.refusal() != null) {
                return new Outcome.Refused(answer.refusal());
            }
        } catch (JacksonException e) {
            // Half an answer is none.
        }
        return refused(RefusalCode.CRASHED, Map.of("cause", "answer"));
    }

    /** Exit code of {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private static Refusal tooLarge(String what, String whatEn, int limit) {
        return FileRefused.tooLarge(what, whatEn, limit).refusal();
    }

    private static Outcome refused(RefusalCode code, Map<String, String> facts) {
        return new Outcome.Refused(Refusal.of(code, facts));
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
