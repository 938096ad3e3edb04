package dev.zhixing.postgres;

import org.jspecify.annotations.Nullable;

/** PostgreSQL cannot run here; the message is one plain sentence that names the cause. */
public final class PostgresFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PostgresFailure(String sentence) {
        this(sentence, null);
    }

    public PostgresFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
