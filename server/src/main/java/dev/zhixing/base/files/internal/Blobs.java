package dev.zhixing.base.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** Where the bytes lie: a folder today, an object store behind the same few calls later. */
interface Blobs {

    /**
     * What was written.
     *
     * @param start the first bytes, enough to tell the type
     */
    record Written(long size, byte[] sha256, byte[] start) {}

    /**
     * Writes everything up to the limit; when this returns the bytes survive a crash.
     *
     * @throws TooLarge beyond the limit; nothing is left behind
     */
    Written write(UUID id, InputStream content, long limit) throws IOException, TooLarge;

    InputStream open(UUID id) throws IOException;

    /**
     * Removes what nobody knows.
     *
     * @param before only what was written earlier
     * @param known of some ids those that are still known
     * @return how many were removed
     */
    int sweep(Instant before, Function<Collection<UUID>, Collection<UUID>> known)
            throws IOException;

    /** The content goes beyond the limit. */
    final class TooLarge extends Exception {
        private static final long serialVersionUID = 1;
    }
}
