package dev.zhixing.across.interchange.internal;

import dev.zhixing.across.interchange.InterchangeProblem;
import dev.zhixing.base.kernel.Refused;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few do the same heavy thing at once; others wait a while and are then sent away. */
final class Turns {

    private final Semaphore free;
    private final Duration patience;

    Turns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce);
        this.patience = patience;
    }

    /**
     * @throws Refused (too many) when no turn came in time
     */
    <T> T take(Supplier<T> work) {
        boolean mine = false;
        try {
            mine = free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        if (!mine) {
            throw new Refused(
                    InterchangeProblem.READERS_BUSY,
                    Map.of("seconds", Math.max(1, patience.toSeconds())));
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
