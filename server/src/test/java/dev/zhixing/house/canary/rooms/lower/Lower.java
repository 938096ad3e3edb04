package dev.zhixing.house.canary.rooms.lower;

import dev.zhixing.house.canary.rooms.upper.Upper;

/** Uses the upper room although it says it uses none. */
public record Lower(Upper upper) {}
