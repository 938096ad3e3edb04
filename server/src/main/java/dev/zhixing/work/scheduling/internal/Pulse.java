package dev.zhixing.work.scheduling.internal;

import dev.zhixing.base.live.LiveEvent;
import dev.zhixing.base.live.LiveFeed;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Says once a second that a run is alive and how far it is, and learns whether it shall stop. Those
 * who look at the plan are told when there is news.
 */
final class Pulse implements AutoCloseable {

    private static final long PAUSE_MILLIS = 1000;

    private final Run run;
    private final RunProgress runs;
    private final LiveFeed live;
    private final TransactionTemplate transaction;
    private final BooleanSupplier closing;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Point now = new Point(0, null, null);
    private volatile boolean stopped;

    private record Point(double share, @Nullable Integer best, @Nullable Integer bound) {}

    /**
     * @param closing true when this node is about to stop
     */
    Pulse(
            Run run,
            RunProgress runs,
            LiveFeed live,
            TransactionTemplate transaction,
            BooleanSupplier closing) {
        this.run = run;
        this.runs = runs;
        this.live = live;
        this.transaction = transaction;
        this.closing = closing;
        Thread.ofVirtual().name("pulse-" + run.id()).start(this::beat);
    }

    /** How far it is; cheap, and may be called often. */
    void at(double share, @Nullable Integer best, @Nullable Integer bound) {
        now = new Point(Math.clamp(share, 0.0, 1.0), best, bound);
    }

    /** True when nobody wants the result any more, or there is no time left for it. */
    boolean isStopped() {
        return stopped || closing.getAsBoolean();
    }

    private void beat() {
        Point told = now;
        try {
            while (!end.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                Point present = now;
                boolean news = !present.equals(told);
                told = present;
                boolean goesOn =
                        Boolean.TRUE.equals(transaction.execute(_ -> keepAlive(present, news)));
                stopped = !goesOn;
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean keepAlive(Point present, boolean news) {
        boolean goesOn = runs.goesOn(run.id(), present.share(), present.best(), present.bound());
        if (goesOn && news) {
            live.tell(event(run, "progressed", run.startedBy()));
        }
        return goesOn;
    }

    /** Word of a run for those who look at its plan. */
    static LiveEvent event(Run run, String what, java.util.UUID by) {
        String kind = run.kind().word();
        return new LiveEvent(kind, run.id(), run.plan().ref(), null, by, kind + "." + what);
    }

    @Override
    public void close() {
        end.countDown();
    }
}
