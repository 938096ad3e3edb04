package dev.zhixing.base.store;

import dev.zhixing.postgres.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The database this process talks to; an embedded one is stopped with it. */
public record RunningDatabase(
        String url,
        @Nullable String user,
        @Nullable String password,
        Optional<EmbeddedPostgres> embedded)
        implements AutoCloseable {

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}
