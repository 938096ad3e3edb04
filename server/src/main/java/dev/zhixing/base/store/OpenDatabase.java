package dev.zhixing.base.store;

import dev.zhixing.postgres.EmbeddedPostgres;
import dev.zhixing.postgres.EmbeddedPostgres.Address;

import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The database for a short errand beside or without a running server: the running one if there is
 * one, else the embedded one, started for as long as this is open.
 */
public final class OpenDatabase implements AutoCloseable {
    private final PGSimpleDataSource source;
    private final @Nullable EmbeddedPostgres started;

    private OpenDatabase(PGSimpleDataSource source, @Nullable EmbeddedPostgres started) {
        this.source = source;
        this.started = started;
    }

    /**
     * @throws dev.zhixing.postgres.PostgresFailure with one plain sentence
     */
    public static OpenDatabase of(StoreSettings settings) {
        var source = new PGSimpleDataSource();
        if (settings.external()) {
            ExternalDatabase.check(settings.databaseUrl());
            source.setUrl(settings.databaseUrl());
            return new OpenDatabase(source, null);
        }
        Path home = settings.data().resolve("postgres");
        Optional<Address> running =
                Files.exists(home) ? EmbeddedPostgres.running(home) : Optional.empty();
        EmbeddedPostgres started =
                running.isPresent()
                        ? null
                        : EmbeddedPostgres.start(EmbeddedPostgres.Settings.at(home));
        Address address = started == null ? running.orElseThrow() : started.address();
        source.setUrl(address.jdbcUrl());
        source.setUser(address.user());
        source.setPassword(address.password());
        return new OpenDatabase(source, started);
    }

    public PGSimpleDataSource source() {
        return source;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
