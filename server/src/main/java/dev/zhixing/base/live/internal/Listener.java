package dev.zhixing.base.live.internal;

import dev.zhixing.base.kernel.Actor;

/** One open stream and who is behind it. */
public final class Listener {

    private final String credential;
    private volatile Actor actor;
    private volatile boolean open = true;

    Listener(Actor actor, String credential) {
        this.actor = actor;
        this.credential = credential;
    }

    public Actor actor() {
        return actor;
    }

    public boolean isOpen() {
        return open;
    }

    String credential() {
        return credential;
    }

    void become(Actor now) {
        actor = now;
    }

    void close() {
        open = false;
    }
}
