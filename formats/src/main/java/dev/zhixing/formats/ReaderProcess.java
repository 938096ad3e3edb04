package dev.zhixing.formats;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One child process that reads one file, within limits. */
final class ReaderProcess {
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    /** Exit code of {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private final ReadingLimits limits;
    private final Path directory;

    /**
     * @param directory the child's own, for temporary files
     */
    ReaderProcess(ReadingLimits limits, Path directory) {
        this.limits = limits;
        this.directory = directory;
    }

    /**
     * Runs a reader.
     *
     * @param reader class with a {@code main} that takes the file and {@code -}, asks standard
     *     input, and answers on standard output
     * @return where its answer is, perhaps only half of it; in its directory
     * @throws FileRefused when a limit is exceeded
     */
    Path run(Class<?> reader, Path file, byte[] request) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(reader, file));
        builder.directory(directory.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process child = builder.start();
        try {
            CompletableFuture<Boolean> whole =
                    CompletableFuture.supplyAsync(() -> keep(child), THREADS);
            try (OutputStream in = child.getOutputStream()) {
                in.write(request);
            } catch (IOException e) {
                // The child ended before it read its request; its answer says why.
            }
            check(child, whole.get(limits.time().toMillis(), TimeUnit.MILLISECONDS));
            return answer();
        } catch (TimeoutException e) {
            String seconds = String.valueOf(limits.time().toSeconds());
            throw new FileRefused(RefusalCode.TOO_SLOW, Map.of("seconds", seconds));
        } catch (ExecutionException e) {
            throw new FileRefused(RefusalCode.CRASHED, Map.of("cause", "output"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileRefused(RefusalCode.CRASHED, Map.of("cause", "interrupted"));
        } finally {
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
            // Its directory is deleted next, so it must be gone by then.
            child.onExit().completeOnTimeout(child, 5, TimeUnit.SECONDS).join();
        }
    }

    private List<String> command(Class<?> reader, Path file) {
        List<String> command = new ArrayList<>();
        command.add(limits.java().toString());
        command.add("-Xmx" + limits.heapMiB() + "m");
        command.add("-Xss1m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:MaxMetaspaceSize=96m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:-UsePerfData");
        command.addAll(limits.options());
        command.add("-Djava.io.tmpdir=" + directory);
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dsun.jnu.encoding=UTF-8");
        command.add("-cp");
        command.add(limits.classPath());
        command.add(reader.getName());
        command.add(file.toString());
        command.add("-");
        return command;
    }

    private Path answer() {
        return directory.resolve("answer");
    }

    /** Puts the output into a file, so that it never is in memory as a whole; false when cut. */
    private boolean keep(Process child) {
        long left = (long) limits.outputMiB() << 20;
        byte[] some = new byte[1 << 13];
        try (InputStream out = child.getInputStream();
                OutputStream file = Files.newOutputStream(answer())) {
            for (int size = out.read(some); size >= 0; size = out.read(some)) {
                left -= size;
                if (left < 0) {
                    child.destroyForcibly();
                    return false;
                }
                file.write(some, 0, size);
            }
        } catch (IOException e) {
            // What has come so far says that it is half an answer.
        }
        return true;
    }

    private void check(Process child, boolean whole) throws InterruptedException {
        if (!whole) {
            throw FileRefused.tooLarge("读出的内容（MiB）", "MiB of content read", limits.outputMiB());
        }
        boolean ended = child.waitFor(5, TimeUnit.SECONDS);
        if (ended && child.exitValue() == OUT_OF_MEMORY) {
            throw FileRefused.tooLarge("内容（MiB 内存）", "MiB of memory", limits.heapMiB());
        }
    }
}
