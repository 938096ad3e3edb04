package dev.zhixing.base.store.backup;

import org.jspecify.annotations.Nullable;

/** A backup or restore that cannot be done; the message is one plain sentence for people. */
public final class BackupFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BackupFailure(String sentence) {
        this(sentence, null);
    }

    public BackupFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
