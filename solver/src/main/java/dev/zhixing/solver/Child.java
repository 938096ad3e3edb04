package dev.zhixing.solver;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The running process and its temporary directory, into which it unpacks its native code. */
final class Child {
    /**
     * What CP-SAT logs when it knows more: {@code #Bound 0.25s best:16 next:[9,15] main}. Longer
     * numbers may be rounded there and are left out.
     */
    private static final Pattern LOGGED_BOUND =
            Pattern.compile("#(?:Bound|\\d+) .* next:\\[(\\d{1,5}),\\d+\\].*");

    private final Path directory;
    private final Process process;
    private final BufferedReader in;
    private final Thread hook = new Thread(this::kill);
    private boolean ready;

    Child(SolverSettings settings) throws IOException {
        this.directory = Files.createTempDirectory(settings.tempRoot(), "zhixing-solver-");
        ProcessBuilder builder = new ProcessBuilder(command(settings));
        builder.directory(directory.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            this.process = builder.start();
        } catch (IOException e) {
            delete();
            throw e;
        }
        this.in = process.inputReader(StandardCharsets.US_ASCII);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private List<String> command(SolverSettings settings) {
        return List.of(
                settings.java().toString(),
                "-Xmx" + settings.heapMiB() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + directory.resolve("crash"),
                "-Djava.io.tmpdir=" + directory,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                settings.classPath(),
                SolverMain.class.getName());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The words of its next message. */
    String[] message() throws IOException {
        while (true) {
            String line = in.readLine();
            if (line == null) {
                throw new EOFException("The solver's process has ended.");
            }
            if (line.startsWith(Wire.MARK)) {
                return line.substring(Wire.MARK.length()).split(" ");
            }
            Matcher bound = LOGGED_BOUND.matcher(line);
            if (bound.matches()) {
                return new String[] {Wire.BOUND, bound.group(1)};
            }
        }
    }

    OutputStream out() {
        return process.getOutputStream();
    }

    /** Waits until its native code is there. */
    void awaitReady() throws IOException {
        while (!ready) {
            ready = message()[0].equals(Wire.READY);
        }
    }

    /** Ends the process at once and removes what it has unpacked. */
    void close() {
        kill();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // We are shutting down; the hook may run once more and finds nothing to do.
        }
    }

    private void kill() {
        process.destroyForcibly();
        process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
        delete();
    }

    private void delete() {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> content = Files.walk(directory)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            directory.toFile().deleteOnExit();
        }
    }
}
