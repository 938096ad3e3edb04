package dev.zhixing.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of the postgres program. It ends by itself when this program dies. */
record ServerProcess(Process process, int port) {
    private static final long LOG_LIMIT = 10 << 20;

    /** Crash recovery of a large log takes minutes, not seconds; it must not be cut off. */
    private static final Duration READY_WITHIN = Duration.ofMinutes(10);

    /**
     * Turns into the postgres process (same process id) beside a watcher that waits for the end of
     * standard input: it comes when this program closes it or dies, and means "fast shutdown".
     */
    private static final String UNTIL_PARENT_DIES =
            """
            exec 3<&0; me=$$
            ( (cat <&3 >/dev/null; kill -INT $me 2>/dev/null) & )
            exec 3<&-; exec "$0" "$@" </dev/null
            """;

    /** Small on purpose: server and database together stay within 512 MB. */
    private static final Map<String, String> LEAN =
            Map.ofEntries(
                    Map.entry("listen_addresses", "127.0.0.1"),
                    Map.entry("unix_socket_directories", ""),
                    Map.entry("max_connections", "40"),
                    Map.entry("shared_buffers", "32MB"),
                    Map.entry("effective_cache_size", "256MB"),
                    Map.entry("work_mem", "6MB"),
                    Map.entry("maintenance_work_mem", "48MB"),
                    Map.entry("jit", "off"),
                    Map.entry("io_method", "sync"),
                    Map.entry("max_worker_processes", "2"),
                    Map.entry("max_parallel_workers_per_gather", "0"),
                    Map.entry("max_parallel_maintenance_workers", "0"),
                    Map.entry("autovacuum_max_workers", "2"),
                    Map.entry("max_wal_senders", "0"),
                    Map.entry("min_wal_size", "64MB"),
                    Map.entry("max_wal_size", "512MB"),
                    Map.entry("random_page_cost", "1.1"),
                    Map.entry("huge_pages", "off"),
                    Map.entry("timezone", "UTC"),
                    Map.entry("log_timezone", "UTC"),
                    Map.entry("log_line_prefix", "%m [%p] "),
                    Map.entry("fsync", "on"),
                    Map.entry("full_page_writes", "on"),
                    Map.entry("synchronous_commit", "on"));

    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off");

    /**
     * Starts the server and waits until it answers.
     *
     * @param port 0: any free one
     * @throws PostgresFailure if it does not come up, with what it said last
     */
    static ServerProcess start(
            Path home,
            Path binaries,
            Cluster cluster,
            Account account,
            int port,
            EmbeddedPostgres.Settings settings)
            throws IOException {
        int chosen = freePort(port);
        var options = new LinkedHashMap<>(LEAN);
        if (settings.durability() == EmbeddedPostgres.Durability.FAST_FOR_TESTS) {
            options.putAll(FAST);
        }
        options.putAll(settings.serverSettings());
        options.put("port", Integer.toString(chosen));

        var postgres = new ArrayList<String>();
        postgres.add(binaries.resolve("bin/postgres").toString());
        postgres.addAll(List.of("-D", cluster.data().toString()));
        options.forEach((name, value) -> postgres.addAll(List.of("-c", name + "=" + value)));

        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // Ctrl-C in a terminal reaches the whole group; the database must outlive the server.
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of("sh", "-c", UNTIL_PARENT_DIES));
        command.addAll(account.command(postgres));

        Path log = rotated(home.resolve("postgres.log"));
        long logStart = Files.exists(log) ? Files.size(log) : 0;
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        var server = new ServerProcess(builder.start(), chosen);
        server.awaitReady(cluster.data().resolve("postmaster.pid"), log, logStart);
        return server;
    }

    private void awaitReady(Path pidFile, Path log, long logStart) throws IOException {
        Leftovers.within(READY_WITHIN, () -> !process.isAlive() || saysReady(pidFile));
        if (!process.isAlive() || !saysReady(pidFile)) {
            stop();
            throw new PostgresFailure(
                    "PostgreSQL did not start: %s".formatted(complaint(log, logStart)));
        }
    }

    private boolean saysReady(Path pidFile) {
        try {
            List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
            return lines.size() >= 8
                    && lines.getFirst().strip().equals(Long.toString(process.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException notWrittenYet) {
            return false;
        }
    }

    /** Asks for a fast shutdown, and for an immediate one if that takes too long. */
    void stop() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                Leftovers.signal("QUIT", process.pid());
                process.waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort(int wanted) throws IOException {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new PostgresFailure(
                    "Port %d, wanted for the database, is used by another program."
                            .formatted(wanted),
                    e);
        }
    }

    private static Path rotated(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(
                    log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static String complaint(Path log, long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            byte[] rest = new byte[(int) Math.min(file.length() - from, 1 << 16)];
            file.readFully(rest);
            List<String> lines = new String(rest, StandardCharsets.UTF_8).lines().toList();
            return lines.stream()
                    .filter(line -> line.matches(".*(FATAL|PANIC|HINT|DETAIL):.*"))
                    .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|HINT|DETAIL): *", ""))
                    .reduce((a, b) -> a + "; " + b)
                    .orElse(lines.isEmpty() ? "it said nothing" : lines.getLast());
        }
    }
}
