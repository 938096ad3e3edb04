package dev.zhixing.base.kernel;

/**
 * There is no such thing, or the caller may not see it. Both look exactly alike from outside, so
 * this carries nothing.
 */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super("not found", null, false, false);
    }
}
