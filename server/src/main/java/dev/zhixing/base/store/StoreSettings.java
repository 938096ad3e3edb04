package dev.zhixing.base.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * Where the data are.
 *
 * @param data folder of everything that must be kept
 * @param databaseUrl JDBC URL of an external PostgreSQL 17 or newer; empty for the embedded one
 * @param connections size of the connection pool
 */
@ConfigurationProperties("zhixing")
public record StoreSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("") String databaseUrl,
        @DefaultValue("10") int connections) {

    public boolean external() {
        return !databaseUrl.isBlank();
    }
}
