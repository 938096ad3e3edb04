package dev.zhixing.base.live.internal;

import dev.zhixing.base.kernel.Actor;

/** One open stream and who is behind it. */
public final class Listener {

    private final String credential;
    private volatile Actor actor;
    private final long number;
    private volatile boolean open = true;
    private volatile boolean replaced;

    Listener(Actor actor, String credential, long number) {
        this.actor = actor;
        this.credential = credential;
        this.number = number;
    }

    public Actor actor() {
        return actor;
    }

    public boolean isOpen() {
        return open;
    }

    /** Whether a newer stream of the same person has taken its place. */
    boolean isReplaced() {
        return replaced;
    }

    /** Grows in the order of entering. */
    long number() {
        return number;
    }

    String credential() {
        return credential;
    }

    void become(Actor now) {
        actor = now;
    }

    void replace() {
        replaced = true;
        open = false;
    }

    void close() {
        open = false;
    }
}
