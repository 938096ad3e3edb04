package dev.zhixing.work.metrics.internal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What is to be done about a miss, and in which plan. */
public record WantedAction(
        UUID planId, @Nullable String name, @Nullable UUID ownerId, @Nullable LocalDate deadline) {}
