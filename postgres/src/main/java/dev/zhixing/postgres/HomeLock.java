package dev.zhixing.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second program off the same home. The operating system drops the lock when the holder
 * dies, however it dies, so it can never be stale.
 */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws PostgresFailure if another running program holds the home
     */
    static HomeLock take(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        home.resolve("app.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new HomeLock(channel);
            }
        } catch (OverlappingFileLockException heldByThisProgram) {
            // The same answer as for another program, below.
        }
        channel.close();
        throw new PostgresFailure(
                ("The database folder %s is in use by another running program;"
                                + " stop it first or choose another folder.")
                        .formatted(home));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
