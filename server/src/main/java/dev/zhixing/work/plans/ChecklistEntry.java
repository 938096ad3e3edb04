package dev.zhixing.work.plans;

import java.util.UUID;

/** A small step inside an item, ticked off when it is done. */
public record ChecklistEntry(UUID id, String text, boolean done, int version) {}
