package dev.zhixing.base.store.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** The same text for the same value on every server, whatever its configuration. */
final class Session {
    private Session() {}

    static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set intervalstyle = 'iso_8601';
                    set extra_float_digits = 1; set bytea_output = 'hex'; set search_path = '';
                    set statement_timeout = 0; set lock_timeout = 0
                    """);
        }
    }

    static String serverVersion(Connection connection) throws SQLException {
        return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
    }
}
