package dev.zhixing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.postgres.PostgresFailure;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

import java.sql.SQLException;

class StartFailureTest {

    @Test
    void namesATakenPort() {
        var failure = new IllegalStateException("wrapped", new PortInUseException(8080));
        assertThat(StartFailure.sentence(failure))
                .isEqualTo("Port 8080 is used by another program; choose another one with --port.");
    }

    @Test
    void passesOnWhatTheDatabaseFolderSays() {
        var failure = new RuntimeException(new PostgresFailure("The folder is in use."));
        assertThat(StartFailure.sentence(failure)).isEqualTo("The folder is in use.");
    }

    @Test
    void saysInOneLineWhatTheDatabaseRefuses() {
        var failure = new RuntimeException(new SQLException("permission denied\n  Position: 8"));
        assertThat(StartFailure.sentence(failure))
                .isEqualTo("The database refuses: permission denied");
    }

    @Test
    void pointsToTheLogForEverythingElse() {
        var failure = new RuntimeException(new IllegalStateException("no such bean"));
        assertThat(StartFailure.sentence(failure))
                .isEqualTo(
                        "Zhixing cannot start: no such bean (IllegalStateException);"
                                + " the log in the data folder has the details.");
    }
}
