package dev.zhixing.testkit;

import dev.zhixing.base.jobs.Jobs;
import dev.zhixing.base.jobs.LaterJob;
import dev.zhixing.base.kernel.PageRequest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A job of the tests' own: notes what it was asked to do, and fails when the text says so. */
public final class Errands implements LaterJob {

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private volatile boolean mended;

    /** From now on what would fail succeeds. */
    public void mend() {
        mended = true;
    }

    public void breakAgain() {
        mended = false;
    }

    @Override
    public String name() {
        return "errand";
    }

    @Override
    public int attempts() {
        return 1;
    }

    @Override
    public void run(String data) {
        done.add(data);
        if (data.startsWith("fail") && !mended) {
            throw new IllegalStateException(data);
        }
    }

    /** What was done next. */
    public String next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(done.poll(patience.toMillis(), TimeUnit.MILLISECONDS))
                .orElse("nothing");
    }

    /** Waits until a failure of this piece of work is on the administrator's list. */
    public Jobs.Failure noted(Jobs jobs, String instance, Duration patience)
            throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < until) {
            var failure =
                    jobs.failures(PageRequest.first(50)).items().stream()
                            .filter(one -> one.instance().equals(instance))
                            .findFirst();
            if (failure.isPresent()) {
                return failure.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("No failure of %s was noted.".formatted(instance));
    }
}
