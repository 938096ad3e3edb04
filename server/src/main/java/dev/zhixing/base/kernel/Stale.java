package dev.zhixing.base.kernel;

/** Somebody changed the thing meanwhile. Carries what it is now, so that both can be shown. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Object current;

    public Stale(Object current) {
        super("stale", null, false, false);
        this.current = current;
    }

    /** The present representation, as the reading operation would answer it. */
    public Object current() {
        return current;
    }
}
