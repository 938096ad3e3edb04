package dev.zhixing;

import ch.qos.logback.classic.Level;

import dev.zhixing.base.store.OpenDatabase;
import dev.zhixing.base.store.StoreSettings;
import dev.zhixing.base.store.backup.Backup;
import dev.zhixing.base.store.backup.BackupFailure;
import dev.zhixing.base.store.backup.Manifest;
import dev.zhixing.base.store.backup.Restore;
import dev.zhixing.postgres.PostgresFailure;
import dev.zhixing.shared.activity.trail.TrailVerdict;
import dev.zhixing.shared.activity.trail.TrailVerification;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the program does once from the command line instead of serving. */
final class Errand {
    private static final Set<String> NAMES = Set.of("backup", "restore", "verify");
    private static final int CONNECTIONS = 2;

    private Errand() {}

    static boolean isOne(String[] arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /**
     * @return exit code of the program
     */
    static int run(String[] arguments) {
        keepQuiet();
        List<String> words =
                Arrays.stream(arguments).skip(1).filter(word -> !word.startsWith("--")).toList();
        try {
            StoreSettings settings = settings(arguments);
            return switch (arguments[0]) {
                case "backup" -> backup(settings, file(words, "backup"));
                case "restore" -> restore(settings, file(words, "restore"));
                default -> verify(settings);
            };
        } catch (BackupFailure | PostgresFailure e) {
            System.err.println(e.getMessage());
        } catch (IOException | SQLException e) {
            System.err.println("The " + arguments[0] + " failed: " + e);
        }
        return 1;
    }

    /** An errand answers on the terminal; what libraries have to say would hide the answer. */
    private static void keepQuiet() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
                instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.ERROR);
        }
    }

    private static Path file(List<String> words, String errand) {
        if (words.size() != 1) {
            throw new BackupFailure("Name one file: zhixing %s FILE".formatted(errand));
        }
        return Path.of(words.getFirst());
    }

    private static int backup(StoreSettings settings, Path file) throws IOException, SQLException {
        try (var database = OpenDatabase.of(settings);
                var connection = database.source().getConnection()) {
            var backup = new Backup(connection, attachments(settings), Clock.systemUTC());
            report(backup.writeTo(file), "Backed up to " + file);
        }
        return 0;
    }

    private static int restore(StoreSettings settings, Path file) throws IOException, SQLException {
        try (var database = OpenDatabase.of(settings)) {
            var restore = new Restore(database.source(), attachments(settings));
            report(restore.readFrom(file), "Restored from " + file);
        }
        return 0;
    }

    private static int verify(StoreSettings settings) throws SQLException {
        try (var database = OpenDatabase.of(settings);
                var connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            TrailVerdict verdict = TrailVerification.of(DSL.using(connection, SQLDialect.POSTGRES));
            if (verdict.intact()) {
                System.out.printf(
                        "The trail is intact: %d entries, head %s%n",
                        verdict.entries(), verdict.head());
                return 0;
            }
            System.out.printf(
                    "The trail was tampered with: entry %d does not fit the %d before it.%n",
                    verdict.brokenAt(), verdict.entries());
            return 1;
        }
    }

    private static Path attachments(StoreSettings settings) {
        return settings.data().resolve("files");
    }

    private static void report(Manifest manifest, String done) {
        for (Manifest.Table table : manifest.tables()) {
            System.out.printf(
                    "%-45s %10d rows  %s%n",
                    table.qualified(), table.rows(), table.sha256().substring(0, 16));
        }
        System.out.printf(
                "%s: %d tables, %d attachments, as of %s.%n",
                done, manifest.tables().size(), manifest.files().size(), manifest.takenAt());
    }

    private static StoreSettings settings(String[] arguments) {
        String url = System.getenv("ZHIXING_DATABASEURL");
        return new StoreSettings(
                Path.of(option(arguments, "zhixing.data", "data")),
                option(arguments, "zhixing.database-url", url == null ? "" : url),
                CONNECTIONS);
    }

    private static String option(String[] arguments, String name, String otherwise) {
        String start = "--" + name + "=";
        return Arrays.stream(arguments)
                .filter(word -> word.startsWith(start))
                .map(word -> word.substring(start.length()))
                .reduce(otherwise, (first, last) -> last);
    }
}
