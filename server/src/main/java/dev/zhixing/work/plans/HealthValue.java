package dev.zhixing.work.plans;

/** How a plan or item looks against its dates; apart from its status. */
public enum HealthValue {
    ON_TRACK,
    AT_RISK,
    DELAYED
}
