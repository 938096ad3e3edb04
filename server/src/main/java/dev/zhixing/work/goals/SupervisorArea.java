package dev.zhixing.work.goals;

/** The four areas a supervisor sets goals in. */
public enum SupervisorArea {
    PERFORMANCE,
    TEAM_BUILDING,
    PROCESS,
    INNOVATION
}
