package dev.zhixing.house.canary.rooms.upper;

/** Something to be used without permission. */
public record Upper() {}
