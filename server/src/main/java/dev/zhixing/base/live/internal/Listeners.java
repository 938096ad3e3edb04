package dev.zhixing.base.live.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.live.LiveCallers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Who is listening at this process. Once a second it is asked who of them is still signed in; the
 * others' streams end.
 */
@Component
public class Listeners implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private static final int STREAMS_EACH = 20;
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);

    private final LiveCallers callers;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicLong entered = new AtomicLong();
    private volatile boolean running;

    Listeners(LiveCallers callers) {
        this.callers = callers;
    }

    /**
     * Somebody new. Beyond {@value #STREAMS_EACH} streams of one person the newest takes the place
     * of the oldest: it is most likely one that a page has left without our having noticed yet.
     */
    public Listener enter(Actor actor, String credential) {
        var listener = new Listener(actor, credential, entered.incrementAndGet());
        listeners.add(listener);
        listeners.stream()
                .filter(one -> one.isOpen() && one.actor().id().equals(actor.id()))
                .sorted(Comparator.comparingLong(Listener::number).reversed())
                .skip(STREAMS_EACH)
                .forEach(Listener::replace);
        return listener;
    }

    public void leave(Listener listener) {
        listener.close();
        listeners.remove(listener);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live-listeners").start(this::rounds);
    }

    @Override
    public void stop() {
        running = false;
        listeners.forEach(Listener::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void rounds() {
        while (running) {
            try {
                Thread.sleep(BETWEEN_ROUNDS);
                if (running && !listeners.isEmpty()) {
                    round();
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("Could not ask who is still signed in: {}", failure.getMessage());
            }
        }
    }

    private void round() {
        var known = new HashSet<String>();
        listeners.forEach(listener -> known.add(listener.credential()));
        Map<String, Actor> present = callers.present(known);
        for (var listener : listeners) {
            Actor actor = present.get(listener.credential());
            if (actor != null) {
                listener.become(actor);
            } else if (known.contains(listener.credential())) {
                listener.close();
            }
        }
    }
}
