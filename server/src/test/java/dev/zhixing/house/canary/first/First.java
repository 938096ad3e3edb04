package dev.zhixing.house.canary.first;

import dev.zhixing.house.canary.second.Second;

/** Needs the other half, which needs this one. */
public record First(Second other) {}
