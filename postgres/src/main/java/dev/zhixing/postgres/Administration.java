package dev.zhixing.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Makes and removes whole databases. */
record Administration(String url, String user, String password) {

    void create(String name) {
        if (!exists(name)) {
            copy(name, "template1");
        }
    }

    void copy(String name, String template) {
        execute("create database %s template %s".formatted(identifier(name), identifier(template)));
    }

    void drop(String name) {
        execute("drop database if exists %s with (force)".formatted(identifier(name)));
    }

    private boolean exists(String name) {
        try (Connection connection = connect();
                var query =
                        connection.prepareStatement(
                                "select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static PostgresFailure refused(SQLException e) {
        return new PostgresFailure("PostgreSQL refused: " + e.getMessage(), e);
    }

    /** Names cannot be parameters of these commands, so only harmless ones are let through. */
    private static String identifier(String name) {
        if (!name.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException(
                    "Database name \"%s\" must be 1 to 63 of a-z, 0-9 and _.".formatted(name));
        }
        return name;
    }
}
