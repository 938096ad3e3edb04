package dev.zhixing.work.goals;

/** What a strategic goal is about. */
public enum StrategicKind {
    BUSINESS_MODEL,
    TECHNOLOGY,
    PEOPLE_AND_CULTURE,
    ECOSYSTEM
}
