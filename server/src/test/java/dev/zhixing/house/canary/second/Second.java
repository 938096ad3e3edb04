package dev.zhixing.house.canary.second;

import dev.zhixing.house.canary.first.First;

/** Needs the other half, which needs this one. */
public record Second(First other) {}
