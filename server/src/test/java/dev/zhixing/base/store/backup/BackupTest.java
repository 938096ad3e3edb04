package dev.zhixing.base.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.zhixing.postgres.testing.TestPostgres;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

class BackupTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private final TestPostgres.Database source =
            TestPostgres.copyOf("backup_source", BackupTest::migrate);
    private final TestPostgres.Database target = TestPostgres.empty();

    @BeforeEach
    void someContent() throws Exception {
        insertPair(source, "第一次");
        Files.createDirectories(folder.resolve("files/ab"));
        Files.writeString(folder.resolve("files/ab/附件"), "内容");
    }

    @Test
    void comesBackEqualAlthoughPeopleWriteMeanwhile() throws Exception {
        var writing = new CountDownLatch(50);
        var done = new AtomicBoolean();
        Thread writer =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    while (!done.get()) {
                                        insertPair(source, "写入中");
                                        writing.countDown();
                                    }
                                });
        writing.await();
        Manifest taken = backup(folder.resolve("a.zip"));
        done.set(true);
        writer.join();

        Manifest restored = restore(folder.resolve("a.zip"));
        assertThat(restored.tables()).isEqualTo(taken.tables());
        Manifest again = backup(target, folder.resolve("restored"), folder.resolve("b.zip"));
        assertThat(again.tables()).isEqualTo(taken.tables());
        assertThat(again.sequences()).isEqualTo(taken.sequences());
        assertThat(again.files()).isEqualTo(taken.files());
        assertThat(count(target)).isGreaterThan(50).isEven().isLessThanOrEqualTo(count(source));
        assertThat(folder.resolve("restored/ab/附件")).hasContent("内容");
    }

    @Test
    void bringsBackEveryGuardOfTheTables() throws Exception {
        backup(folder.resolve("a.zip"));
        restore(folder.resolve("a.zip"));
        String guards =
                """
                select string_agg(line, ';' order by line) from (
                    select conrelid::regclass || pg_get_constraintdef(oid) as line
                    from pg_constraint where connamespace::regnamespace::text !~ '^(pg_|info)') c
                """;
        assertThat(ask(target, guards)).isEqualTo(ask(source, guards));
        String off = "select count(*) from pg_trigger where tgenabled = 'D'";
        assertThat(ask(target, off)).isEqualTo("0");
    }

    @Test
    void refusesADamagedFileAndLeavesTheDatabaseEmpty() throws Exception {
        Path file = folder.resolve("a.zip");
        backup(file);
        Path damaged =
                rewritten(
                        file,
                        (name, text) -> name.startsWith("tables/") ? text.replace("一", "二") : text);
        assertThatThrownBy(() -> restore(damaged))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("is damaged: table api.idempotency");
        assertThat(ask(target, "select to_regclass('api.idempotency')")).isNull();
    }

    @Test
    void refusesAFileThatWasCutOff() throws Exception {
        Path file = folder.resolve("a.zip");
        backup(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> restore(file))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("is not a backup of Zhixing, or it is damaged");
    }

    @Test
    void refusesANewerFormat() throws Exception {
        Path file = folder.resolve("a.zip");
        backup(file);
        Path newer =
                rewritten(file, (name, text) -> text.replace("\"format\" : 1", "\"format\" : 2"));
        assertThatThrownBy(() -> restore(newer))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("newer version of Zhixing");
    }

    @Test
    void refusesMigrationsItDoesNotKnow() throws Exception {
        Path file = folder.resolve("a.zip");
        backup(file);
        Path newer =
                rewritten(
                        file,
                        (name, text) ->
                                text.replace(
                                        "\"migrations\" : [", "\"migrations\" : [ \"999.1\","));
        assertThatThrownBy(() -> restore(newer))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("migration 999.1");
    }

    @Test
    void refusesADatabaseThatIsNotEmpty() throws Exception {
        backup(folder.resolve("a.zip"));
        restore(folder.resolve("a.zip"));
        assertThatThrownBy(() -> restore(folder.resolve("a.zip")))
                .isInstanceOf(BackupFailure.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void doesNotOverwriteAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.zip"), "precious");
        assertThatThrownBy(() -> backup(file)).hasMessageContaining("exists already");
        assertThat(file).hasContent("precious");
    }

    private Manifest backup(Path file) throws Exception {
        return backup(source, folder.resolve("files"), file);
    }

    private static Manifest backup(TestPostgres.Database from, Path files, Path to)
            throws Exception {
        try (var connection = from.connect()) {
            return new Backup(connection, files, CLOCK).writeTo(to);
        }
    }

    private Manifest restore(Path file) throws Exception {
        var database = new PGSimpleDataSource();
        database.setUrl(target.url());
        database.setUser(target.user());
        database.setPassword(target.password());
        return new Restore(database, folder.resolve("restored")).readFrom(file);
    }

    private static void migrate(TestPostgres.Database empty) {
        Flyway.configure().dataSource(empty.url(), empty.user(), empty.password()).load().migrate();
    }

    /** Two rows in one transaction: a consistent copy holds both or neither. */
    private static void insertPair(TestPostgres.Database database, String word) {
        String sql =
                """
                insert into api.idempotency (caller, key, request_hash, body, created_at)
                select ?, ? || n, '\\x00ff', convert_to(?, 'UTF8'), now() from generate_series(1, 2) n
                """;
        try (var connection = database.connect();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, word);
            insert.setString(3, word);
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(TestPostgres.Database database) throws Exception {
        return Long.parseLong(ask(database, "select count(*) from api.idempotency"));
    }

    private static String ask(TestPostgres.Database database, String sql) throws Exception {
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Path rewritten(Path file, BiFunction<String, String, String> change)
            throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(changed))) {
            from.stream()
                    .forEach(
                            entry -> {
                                try (InputStream in = from.getInputStream(entry)) {
                                    String text = new String(in.readAllBytes(), UTF_8);
                                    to.putNextEntry(new ZipEntry(entry.getName()));
                                    to.write(change.apply(entry.getName(), text).getBytes(UTF_8));
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        }
        return changed;
    }
}
