package dev.zhixing.work.scheduling;

/** How far a levelling or a simulation has come. */
public enum RunState {
    QUEUED,
    RUNNING,
    /** The result is there; a levelling waits for somebody to apply or drop it. */
    DONE,
    FAILED,
    CANCELLED,
    APPLIED,
    DROPPED,
    /** Done, but the plan is no longer as it was: it can only be dropped. Never stored. */
    OUTDATED;

    /** True as long as something may still come. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
