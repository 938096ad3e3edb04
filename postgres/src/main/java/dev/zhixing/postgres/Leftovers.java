package dev.zhixing.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What a killed program or a power cut left behind in a data folder. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Leftovers() {}

    /**
     * Ends an orphaned server on {@code data} and removes a process-id file that names a stranger.
     *
     * @throws PostgresFailure if an orphan does not end
     */
    static void clear(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        Optional<ProcessHandle> named = processNamedIn(file);
        if (named.isPresent() && serves(named.get().pid(), data)) {
            end(named.get(), data);
        }
        endBackends(data);
        if (named.isPresent() && named.get().isAlive()) {
            // The number now belongs to another program. PostgreSQL itself would refuse to start.
            // A dead number is left to PostgreSQL, which then also checks for shared memory in use.
            Files.deleteIfExists(file);
        }
    }

    /** The process that a postmaster.pid names in its first line, if it lives. */
    static Optional<ProcessHandle> processNamedIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("[0-9]{1,10}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(ProcessHandle::isAlive);
        }
    }

    /** The port of the server that serves {@code data} and is ready. */
    static Optional<Integer> servedPort(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        Optional<ProcessHandle> server = processNamedIn(file);
        if (server.isEmpty() || !serves(server.get().pid(), data)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return lines.size() >= 8 && lines.get(7).strip().equals("ready")
                ? Optional.of(Integer.parseInt(lines.get(3).strip()))
                : Optional.empty();
    }

    private static boolean serves(long pid, Path data) throws IOException {
        Path commandLine = Path.of("/proc/" + pid + "/cmdline");
        String words =
                Files.exists(commandLine)
                        ? Files.readString(commandLine, StandardCharsets.ISO_8859_1)
                        : Account.run(List.of("ps", "-o", "command=", "-p", "" + pid)).output();
        String path =
                new String(
                        data.toString().getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.ISO_8859_1);
        return words.contains("postgres")
                && (words.contains(path) || words.contains(data.toString()));
    }

    private static void end(ProcessHandle orphan, Path data) throws IOException {
        signal("INT", orphan.pid());
        if (!within(PATIENCE, () -> !orphan.isAlive())) {
            signal("QUIT", orphan.pid());
        }
        if (!within(Duration.ofSeconds(10), () -> !orphan.isAlive())) {
            throw new PostgresFailure(
                    ("An earlier PostgreSQL (process %d) still holds %s and does not end;"
                                    + " end it and start again.")
                            .formatted(orphan.pid(), data));
        }
    }

    /** Workers of a killed server may finish a long query first; they have nothing left to save. */
    private static void endBackends(Path data) throws IOException {
        for (ProcessHandle backend : workingIn(data)) {
            signal("QUIT", backend.pid());
        }
        if (!within(Duration.ofSeconds(10), () -> workingIn(data).isEmpty())) {
            throw new PostgresFailure(
                    ("Processes of an earlier PostgreSQL still use %s and do not end;"
                                    + " end them and start again.")
                            .formatted(data));
        }
    }

    private static List<ProcessHandle> workingIn(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> isWorkingIn(data, process.pid()))
                .toList();
    }

    private static boolean isWorkingIn(Path data, long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd"))
                            .equals(data.toRealPath())
                    && Files.readString(
                                    Path.of("/proc/" + pid + "/cmdline"),
                                    StandardCharsets.ISO_8859_1)
                            .startsWith("postgres");
        } catch (IOException | UnsupportedOperationException goneOrNotOurs) {
            return false;
        }
    }

    static void signal(String name, long pid) throws IOException {
        Account.run(List.of("kill", "-" + name, Long.toString(pid)));
    }

    static boolean within(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return condition.getAsBoolean();
            }
        }
        return true;
    }
}
