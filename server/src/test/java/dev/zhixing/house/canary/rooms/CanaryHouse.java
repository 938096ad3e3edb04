package dev.zhixing.house.canary.rooms;

import org.springframework.modulith.Modulithic;

/** A house of two rooms, the lower of which breaks what it says. */
@Modulithic
public final class CanaryHouse {}
