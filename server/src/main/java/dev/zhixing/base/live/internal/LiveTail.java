package dev.zhixing.base.live.internal;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Follows the events of the database once for this process and lets all streams wait for them. The
 * newest are kept in memory; whoever is further behind reads from the database.
 */
@Component
public class LiveTail implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveTail.class);
    private static final Duration LOOK_AT_LEAST = Duration.ofSeconds(1);
    private static final int IN_MEMORY = 2_000;
    private static final int STRETCH = 500;

    private final EventStore store;
    private final DatabaseEars ears;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final ArrayDeque<NumberedEvent> recent = new ArrayDeque<>();
    private long last;
    private volatile boolean running;
    private volatile @Nullable Thread follower;

    LiveTail(EventStore store, DatabaseEars ears) {
        this.store = store;
        this.ears = ears;
    }

    /** Number of the newest event in the database; it may not have come here yet. */
    long newest() {
        return store.last();
    }

    /** Whether a reader who has seen up to this number can be given everything since. */
    public boolean canResume(long seq) {
        long newest = store.last();
        return seq <= newest && seq >= newest - IN_MEMORY * 5L && seq >= store.first() - 1;
    }

    /** The next events after a number, in order; empty when none came within the patience. */
    public List<NumberedEvent> after(long seq, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (last <= seq && nanos > 0 && running) {
                nanos = moved.awaitNanos(nanos);
            }
            if (last <= seq) {
                return List.of();
            }
            if (!recent.isEmpty() && recent.peekFirst().seq() <= seq + 1) {
                return recent.stream().filter(event -> event.seq() > seq).limit(STRETCH).toList();
            }
        } finally {
            lock.unlock();
        }
        return store.after(seq, STRETCH);
    }

    public boolean isOpen() {
        return running;
    }

    @Override
    public void start() {
        last = store.last();
        running = true;
        follower = Thread.ofVirtual().name("live-tail").start(this::follow);
    }

    /** Before the web server waits for its requests, or open streams would hold it up. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    @Override
    public void stop() {
        running = false;
        ears.close();
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        Thread known = follower;
        if (known != null) {
            try {
                known.join(TimeUnit.SECONDS.toMillis(2));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        while (running) {
            try {
                ears.await(LOOK_AT_LEAST);
                if (running) {
                    pull();
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("Live updates pause: {}", failure.getMessage());
            }
        }
        ears.close();
    }

    private void pull() {
        List<NumberedEvent> events;
        do {
            events = store.after(place(), STRETCH);
            take(events);
        } while (events.size() == STRETCH);
    }

    private long place() {
        lock.lock();
        try {
            return last;
        } finally {
            lock.unlock();
        }
    }

    private void take(List<NumberedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        lock.lock();
        try {
            recent.addAll(events);
            while (recent.size() > IN_MEMORY) {
                recent.removeFirst();
            }
            last = events.getLast().seq();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
