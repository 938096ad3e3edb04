package dev.zhixing.postgres.testing;

import dev.zhixing.postgres.EmbeddedPostgres;
import dev.zhixing.postgres.EmbeddedPostgres.Durability;
import dev.zhixing.postgres.EmbeddedPostgres.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One server per test JVM. A database is prepared (migrated) once as a template; every test class
 * gets its own copy in a few dozen milliseconds.
 *
 * <pre>{@code
 * var database = TestPostgres.copyOf("migrated", empty -> migrate(empty.url(), ...));
 * }</pre>
 */
public final class TestPostgres {
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final Set<String> TEMPLATES = new HashSet<>();

    private TestPostgres() {}

    /** Where a test's database is. */
    public record Database(String name, String url, String user, String password) {
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    /** The server that all tests of this JVM share; it goes away with the JVM. */
    public static EmbeddedPostgres server() {
        return Shared.SERVER;
    }

    /** A fresh database without anything in it. */
    public static Database empty() {
        String name = "test_" + COPIES.incrementAndGet();
        server().createDatabase(name);
        return database(name);
    }

    /**
     * A fresh copy of a template.
     *
     * @param template name; the first caller's {@code prepare} fills it, later ones are not called
     * @param prepare fills the empty template and closes its connections
     */
    public static Database copyOf(String template, Consumer<Database> prepare) {
        synchronized (TEMPLATES) {
            if (!TEMPLATES.contains(template)) {
                server().dropDatabase(template);
                server().createDatabase(template);
                prepare.accept(database(template));
                TEMPLATES.add(template);
            }
            String name = template + "_" + COPIES.incrementAndGet();
            server().createFromTemplate(name, template);
            return database(name);
        }
    }

    /** Folder for the unpacked programs, kept between test runs. */
    public static Path programs() {
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isWritable(home)
                ? home.resolve(".cache/zhixing")
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "zhixing-" + System.getProperty("user.name"));
    }

    private static Database database(String name) {
        EmbeddedPostgres server = server();
        return new Database(name, server.jdbcUrl(name), server.user(), server.password());
    }

    private static final class Shared {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                Path home = Files.createTempDirectory("zhixing-test-");
                EmbeddedPostgres server =
                        EmbeddedPostgres.start(
                                Settings.at(home)
                                        .withDurability(Durability.FAST_FOR_TESTS)
                                        .withServerSetting("max_connections", "100")
                                        .withPrograms(programs()));
                Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
