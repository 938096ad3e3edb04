package dev.zhixing.work.scheduling;

/** Why a run came to nothing. */
public enum RunFailure {
    /** The server that worked on it stopped. */
    INTERRUPTED,
    /** A fault of ours; administrators find it among the failed jobs. */
    FAULT,
    /** The plan was deleted meanwhile. */
    PLAN_GONE
}
