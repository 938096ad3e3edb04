package dev.zhixing.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;

import dev.zhixing.postgres.testing.TestPostgres;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/** Every test kills with SIGKILL in the middle of things and then starts again. */
class KilledProgramTest {
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir Path folder;

    @BeforeEach
    void letOtherAccountsIn() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    @Test
    void keepsWhatWasCommittedWhenTheProgramIsKilled() throws Exception {
        Program first = start();
        first.execute("create table t as select 'kept' as word");
        first.kill();
        Program second = start();
        assertThat(second.query("select word from t")).containsExactly("kept");
        second.stop();
    }

    @Test
    void theDatabaseFollowsAKilledProgram() throws Exception {
        Program program = start();
        program.kill();
        assertThat(ended(program.databasePid())).isTrue();
    }

    @Test
    void keepsWhatWasCommittedWhenBothAreKilled() throws Exception {
        Program first = start();
        first.execute("create table t as select 'kept' as word");
        first.killDatabase();
        first.kill();
        Program second = start();
        assertThat(second.query("select word from t")).containsExactly("kept");
        second.stop();
    }

    @Test
    void stopsCleanly() throws Exception {
        Program program = start();
        program.stop();
        assertThat(ended(program.databasePid())).isTrue();
        assertThat(folder.resolve("家 home/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void refusesASecondProgramOnTheSameFolder() throws Exception {
        Program first = start();
        assertThat(Program.answerOf(home(), TestPostgres.programs(), List.of(), classPath()))
                .startsWith("failed The database folder")
                .contains("in use by another running program");
        first.stop();
    }

    @Test
    void survivesTheSameAsAnOrdinaryUser() throws Exception {
        assumeRoot();
        String classPath = Program.copiedClassPath(Files.createDirectory(folder.resolve("cp")));
        Program first = Program.start(home(), home(), AS_NOBODY, classPath);
        first.execute("create table t as select 'kept' as word");
        first.killDatabase();
        first.kill();
        Program second = Program.start(home(), home(), AS_NOBODY, classPath);
        assertThat(second.query("select word from t")).containsExactly("kept");
        second.kill();
        Program asRoot = Program.start(home(), home(), List.of(), classPath);
        assertThat(asRoot.query("select word from t")).containsExactly("kept");
        asRoot.stop();
    }

    @Test
    void tellsAnOrdinaryUserWhoseDataItIs() throws Exception {
        assumeRoot();
        String classPath = Program.copiedClassPath(Files.createDirectory(folder.resolve("cp")));
        start().stop();
        Account.run(List.of("chmod", "-R", "o+rwx", home().toString()));
        assertThat(Program.answerOf(home(), home(), AS_NOBODY, classPath))
                .startsWith("failed The database in")
                .contains("belongs to root");
    }

    private Path home() {
        return folder.resolve("家 home");
    }

    private Program start() throws Exception {
        return Program.start(home(), TestPostgres.programs(), List.of(), classPath());
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static boolean ended(long pid) {
        return Leftovers.within(
                Duration.ofSeconds(20),
                () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    private static void assumeRoot() {
        assumeTrue(new UnixSystem().getUid() == 0, "only root can become another user");
    }
}
