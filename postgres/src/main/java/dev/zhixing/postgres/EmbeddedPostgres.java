package dev.zhixing.postgres;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A PostgreSQL server that belongs to this program: loopback only, password protected, durable. It
 * starts after any kind of crash, or says in one sentence why not.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** What a commit promises. */
    public enum Durability {
        /** A commit is on disk when it returns. */
        SAFE,
        /** Nothing is flushed: quick, and worthless after a power cut. */
        FAST_FOR_TESTS
    }

    /**
     * @param home folder of this server: data, password, programs, log
     * @param port TCP port on the loopback address; 0: any free one
     * @param serverSettings PostgreSQL settings that override ours
     * @param programs folder for the unpacked programs; may be shared by several servers
     */
    public record Settings(
            Path home,
            int port,
            Durability durability,
            Map<String, String> serverSettings,
            Path programs) {
        public Settings {
            home = home.toAbsolutePath().normalize();
            programs = programs.toAbsolutePath().normalize();
            serverSettings = Map.copyOf(serverSettings);
        }

        public static Settings at(Path home) {
            return new Settings(home, 0, Durability.SAFE, Map.of(), home);
        }

        public Settings withPort(int newPort) {
            return new Settings(home, newPort, durability, serverSettings, programs);
        }

        public Settings withDurability(Durability newDurability) {
            return new Settings(home, port, newDurability, serverSettings, programs);
        }

        public Settings withServerSetting(String name, String value) {
            var more = new LinkedHashMap<>(serverSettings);
            more.put(name, value);
            return new Settings(home, port, durability, more, programs);
        }

        public Settings withPrograms(Path folder) {
            return new Settings(home, port, durability, serverSettings, folder);
        }
    }

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(5);

    private final Settings settings;
    private final HomeLock lock;
    private final Path binaries;
    private final Account account;
    private final Cluster cluster;
    private volatile ServerProcess server;
    private volatile boolean closed;

    private EmbeddedPostgres(Settings settings, HomeLock lock) throws IOException {
        this.settings = settings;
        this.lock = lock;
        this.account = Account.toRun(settings.home().resolve("data"));
        this.binaries = Binaries.in(settings.programs());
        openTo(account, settings.home());
        account.mustReach(binaries.resolve("bin/postgres"));
        boolean durable = settings.durability() == Durability.SAFE;
        this.cluster = Cluster.in(settings.home(), binaries, account, durable);
        this.server = launch(settings.port());
    }

    /**
     * Starts the server on {@code settings.home()}, making its data on the first start.
     *
     * @throws PostgresFailure with one plain sentence that names the cause
     */
    public static EmbeddedPostgres start(Settings settings) {
        HomeLock lock = null;
        try {
            Files.createDirectories(settings.home());
            lock = HomeLock.take(settings.home());
            var started = new EmbeddedPostgres(settings, lock);
            lock = null;
            return started;
        } catch (IOException e) {
            throw failure("start", settings.home(), e);
        } finally {
            release(lock);
        }
    }

    /** How another program reaches a running server: JDBC URL, user, password. */
    public record Address(String jdbcUrl, String user, String password) {}

    /**
     * The server that runs on {@code home} now, started by this or another program.
     *
     * @throws PostgresFailure if the home may not be read
     */
    public static Optional<Address> running(Path home) {
        try {
            Path absolute = home.toAbsolutePath().normalize();
            Optional<Integer> port = Leftovers.servedPort(absolute.resolve("data"));
            if (port.isEmpty()) {
                return Optional.empty();
            }
            String url =
                    "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port.get(), Cluster.DATABASE);
            String password = Files.readString(absolute.resolve("password")).strip();
            return Optional.of(new Address(url, Cluster.USER, password));
        } catch (IOException e) {
            throw failure("be looked at", home, e);
        }
    }

    public Address address() {
        return new Address(jdbcUrl(), user(), password());
    }

    /** The URL of the database {@code zhixing}. */
    public String jdbcUrl() {
        return jdbcUrl(Cluster.DATABASE);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    public String user() {
        return Cluster.USER;
    }

    public String password() {
        return cluster.password();
    }

    public int port() {
        return server.port();
    }

    /** Process id of the server. */
    public long pid() {
        return server.process().pid();
    }

    public Path dataDirectory() {
        return cluster.data();
    }

    /** Completes with the exit code when the present server process ends, wanted or not. */
    public CompletableFuture<Integer> exit() {
        return server.process().onExit().thenApply(Process::exitValue);
    }

    /**
     * Starts the server again on the same port after it died; stops it first if it lives.
     *
     * @throws PostgresFailure with one plain sentence that names the cause
     */
    public synchronized void restart() {
        if (closed) {
            return;
        }
        try {
            server.stop();
            server = launch(server.port());
        } catch (IOException e) {
            throw failure("restart", settings.home(), e);
        }
    }

    /**
     * Starts the server again whenever it dies unasked, until {@link #close()}.
     *
     * @param notice hears in one sentence what happened
     */
    public void keepRunning(Consumer<String> notice) {
        Thread.startVirtualThread(() -> reviveUntilClosed(notice));
    }

    private void reviveUntilClosed(Consumer<String> notice) {
        int code = exit().join();
        while (!closed) {
            notice.accept("The database ended (code %d) and is started again.".formatted(code));
            try {
                restart();
                code = exit().join();
            } catch (PostgresFailure e) {
                notice.accept(e.getMessage());
                Leftovers.within(BETWEEN_ATTEMPTS, () -> closed);
            }
        }
    }

    /** Makes an empty database, unless there is one of that name. */
    public void createDatabase(String name) {
        administration().create(name);
    }

    /** Makes a copy of a database that nobody is connected to. */
    public void createFromTemplate(String name, String template) {
        administration().copy(name, template);
    }

    /** Removes a database, if it exists, and the connections to it. */
    public void dropDatabase(String name) {
        administration().drop(name);
    }

    /** Stops the server; what was committed stays. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            server.stop();
        } catch (IOException e) {
            throw failure("stop", settings.home(), e);
        } finally {
            release(lock);
        }
    }

    /** Stops the server and deletes its home: everything in the database is gone. */
    public void destroy() {
        close();
        try {
            Folders.delete(settings.home());
        } catch (IOException e) {
            throw failure("be deleted", settings.home(), e);
        }
    }

    private ServerProcess launch(int port) throws IOException {
        Leftovers.clear(cluster.data());
        return ServerProcess.start(settings.home(), binaries, cluster, account, port, settings);
    }

    private Administration administration() {
        return new Administration(jdbcUrl("postgres"), user(), password());
    }

    private static void openTo(Account account, Path home) throws IOException {
        String mode = account.uid() < 0 ? "rwx------" : "rwx--x--x";
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString(mode));
    }

    private static PostgresFailure failure(String what, Path home, IOException e) {
        return new PostgresFailure("The database in %s cannot %s: %s.".formatted(home, what, e), e);
    }

    private static void release(@Nullable HomeLock lock) {
        if (lock == null) {
            return;
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new PostgresFailure("The database folder's lock cannot be released.", e);
        }
    }
}
