package dev.zhixing.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhixing.postgres.EmbeddedPostgres.Settings;
import dev.zhixing.postgres.testing.TestPostgres;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class EmbeddedPostgresTest {
    @TempDir Path home;

    @Test
    void isDurablePrivateAndKnowsChinese() throws Exception {
        try (var postgres = EmbeddedPostgres.start(settings())) {
            postgres.createDatabase("zhixing");
            assertThat(query(postgres, "show fsync")).containsExactly("on");
            assertThat(query(postgres, "show synchronous_commit")).containsExactly("on");
            assertThat(query(postgres, "show data_checksums")).containsExactly("on");
            assertThat(query(postgres, "show listen_addresses")).containsExactly("127.0.0.1");
            assertThat(query(postgres, "select datctype from pg_database where datname='zhixing'"))
                    .containsExactly("C.UTF-8");
            assertThat(Files.getPosixFilePermissions(home.resolve("password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThatThrownBy(
                            () -> Program.Database.query(postgres.jdbcUrl(), "wrong", "select 1"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void noticesTheDeathOfTheDatabaseAndStartsItAgain() throws Exception {
        try (var postgres = EmbeddedPostgres.start(settings())) {
            int port = postgres.port();
            execute(postgres, "create table t as select 'kept' as word");
            Leftovers.signal("KILL", postgres.pid());
            assertThat(postgres.exit().get(20, TimeUnit.SECONDS)).isEqualTo(128 + 9);
            postgres.restart();
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(query(postgres, "select word from t")).containsExactly("kept");
        }
    }

    @Test
    void comesBackByItselfWhenToldToKeepRunning() throws Exception {
        try (var postgres = EmbeddedPostgres.start(settings())) {
            var notices = new LinkedBlockingQueue<String>();
            postgres.keepRunning(notices::add);
            long first = postgres.pid();
            Leftovers.signal("KILL", first);
            assertThat(notices.poll(20, TimeUnit.SECONDS))
                    .isEqualTo("The database ended (code 137) and is started again.");
            assertThat(Leftovers.within(Duration.ofSeconds(20), () -> postgres.pid() != first))
                    .isTrue();
            assertThat(query(postgres, "select 1")).containsExactly("1");
        }
    }

    @Test
    void endsAnOrphanThatStillServesTheFolder() throws Exception {
        try (var postgres = EmbeddedPostgres.start(settings())) {
            execute(postgres, "create table t as select 'kept' as word");
        }
        Process orphan = startByHand();
        try (var postgres = EmbeddedPostgres.start(settings())) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(query(postgres, "select word from t")).containsExactly("kept");
        }
    }

    @Test
    void ignoresAPidFileThatNamesAStranger() throws Exception {
        EmbeddedPostgres.start(settings()).close();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        Path pidFile = home.resolve("data/postmaster.pid");
        Files.writeString(
                pidFile, stranger.pid() + "\n" + home.resolve("data") + "\n1\n5432\n\n\n1 1\n");
        try (var postgres = EmbeddedPostgres.start(settings())) {
            assertThat(query(postgres, "select 1")).containsExactly("1");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void namesAPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(
                            () -> EmbeddedPostgres.start(settings().withPort(taken.getLocalPort())))
                    .isInstanceOf(PostgresFailure.class)
                    .hasMessage(
                            "Port %d, wanted for the database, is used by another program.",
                            taken.getLocalPort());
        }
        EmbeddedPostgres.start(settings()).close();
    }

    @Test
    void namesAFolderThatThisProgramHoldsAlready() {
        try (var postgres = EmbeddedPostgres.start(settings())) {
            assertThat(postgres.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedPostgres.start(settings()))
                    .isInstanceOf(PostgresFailure.class)
                    .hasMessageContaining("in use by another running program");
        }
    }

    @Test
    void tellsOtherProgramsHowToReachARunningServer() throws Exception {
        assertThat(EmbeddedPostgres.running(home)).isEmpty();
        try (var postgres = EmbeddedPostgres.start(settings())) {
            var address = EmbeddedPostgres.running(home).orElseThrow();
            assertThat(address.jdbcUrl()).isEqualTo(postgres.jdbcUrl());
            assertThat(address.password()).isEqualTo(postgres.password());
        }
        assertThat(EmbeddedPostgres.running(home)).isEmpty();
    }

    @Test
    void passesOnWhatPostgresComplainsAbout() throws Exception {
        EmbeddedPostgres.start(settings()).close();
        Files.writeString(home.resolve("data/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(settings()))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("database files are incompatible with server");
    }

    @Test
    void beginsAfreshAfterAFirstStartThatWasCutOff() throws Exception {
        Files.createDirectories(home.resolve("data.new/base"));
        Files.writeString(home.resolve("password"), "never used");
        try (var postgres = EmbeddedPostgres.start(settings())) {
            assertThat(query(postgres, "select 1")).containsExactly("1");
        }
    }

    @Test
    void copiesOfATemplateDoNotSeeEachOther() throws Exception {
        var first = TestPostgres.copyOf("prepared", EmbeddedPostgresTest::fill);
        var second = TestPostgres.copyOf("prepared", EmbeddedPostgresTest::fill);
        Program.Database.execute(first.url(), first.password(), "delete from t");
        assertThat(Program.Database.query(second.url(), second.password(), "select word from t"))
                .containsExactly("given");
    }

    private static void fill(TestPostgres.Database empty) {
        try (var connection = empty.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table t as select 'given' as word");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Settings settings() {
        return Settings.at(home).withPrograms(TestPostgres.programs());
    }

    /** A server without the watcher that ends it together with its parent. */
    private Process startByHand() throws IOException {
        Path data = home.resolve("data");
        var command = new ArrayList<>(Account.toRun(data).prefix());
        command.add(Binaries.in(TestPostgres.programs()).resolve("bin/postgres").toString());
        command.addAll(
                List.of("-D", data.toString(), "-c", "unix_socket_directories=", "-c", "port=0"));
        command.set(command.size() - 1, "port=" + freePort());
        Process orphan =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Path pidFile = data.resolve("postmaster.pid");
        Leftovers.within(Duration.ofSeconds(20), () -> contains(pidFile, "ready"));
        return orphan;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean contains(Path file, String word) {
        try {
            return Files.readString(file).contains(word);
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws Exception {
        Program.Database.execute(postgres.jdbcUrl(), postgres.password(), sql);
    }

    private static List<String> query(EmbeddedPostgres postgres, String sql) throws Exception {
        return Program.Database.query(postgres.jdbcUrl(), postgres.password(), sql);
    }
}
