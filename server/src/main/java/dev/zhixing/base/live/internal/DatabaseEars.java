package dev.zhixing.base.live.internal;

import dev.zhixing.base.store.RunningDatabase;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * One connection of this process that listens for commits of any process on the same database. When
 * it breaks it is opened again; until then its owner simply looks more often.
 */
@Component
class DatabaseEars implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseEars.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    private final RunningDatabase database;
    private volatile @Nullable Connection connection;
    private volatile boolean closed;

    DatabaseEars(RunningDatabase database) {
        this.database = database;
    }

    /**
     * Returns when something was committed, at the latest after {@code patience}; at once when it
     * has only now begun to listen, because of what was committed before.
     */
    void await(Duration patience) throws InterruptedException {
        try {
            Connection known = connection;
            if (known == null) {
                connection = listening();
                return;
            }
            known.unwrap(PGConnection.class).getNotifications((int) patience.toMillis());
        } catch (SQLException failure) {
            drop();
            if (!closed) {
                LOG.warn("Not listening to the database for the moment: {}", failure.getMessage());
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        }
    }

    private Connection listening() throws SQLException {
        Connection opened =
                database.user() == null
                        ? DriverManager.getConnection(database.url())
                        : DriverManager.getConnection(
                                database.url(), database.user(), database.password());
        try (var statement = opened.createStatement()) {
            statement.execute("listen zhixing_live");
        }
        return opened;
    }

    private void drop() {
        Connection broken = connection;
        connection = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException alreadyGone) {
                LOG.debug("Closing a broken connection failed too", alreadyGone);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        drop();
    }
}
