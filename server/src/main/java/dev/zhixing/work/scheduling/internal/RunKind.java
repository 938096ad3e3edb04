package dev.zhixing.work.scheduling.internal;

/** What a run does. */
enum RunKind {
    LEVELLING,
    SIMULATION;

    /** As live updates name it. */
    String word() {
        return this == LEVELLING ? "levelling" : "simulation";
    }
}
