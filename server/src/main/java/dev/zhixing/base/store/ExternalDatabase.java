package dev.zhixing.base.store;

import dev.zhixing.postgres.PostgresFailure;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL server that somebody else runs. */
final class ExternalDatabase {
    private static final int OLDEST = 17;

    private ExternalDatabase() {}

    /**
     * @throws PostgresFailure if the URL is wrong, the server does not answer or is too old
     */
    static void check(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new PostgresFailure(
                    "The database URL must look like jdbc:postgresql://host:5432/zhixing?user=…");
        }
        try (var connection = DriverManager.getConnection(url)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new PostgresFailure(
                        "The database at %s is PostgreSQL %d; Zhixing needs %d or newer."
                                .formatted(withoutSecrets(url), version, OLDEST));
            }
        } catch (SQLException e) {
            throw new PostgresFailure(
                    "The database at %s cannot be used: %s"
                            .formatted(withoutSecrets(url), e.getMessage()),
                    e);
        }
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
