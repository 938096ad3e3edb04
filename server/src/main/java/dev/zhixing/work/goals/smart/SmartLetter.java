package dev.zhixing.work.goals.smart;

/** The five letters of a SMART goal. */
public enum SmartLetter {
    S,
    M,
    A,
    R,
    T
}
