package dev.zhixing.across.dashboards.internal;

import dev.zhixing.across.dashboards.DashboardId;
import dev.zhixing.shared.people.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A dashboard as it is stored, without its tiles. */
public record DashboardRow(
        DashboardId id,
        PersonId owner,
        String name,
        String description,
        Instant changedAt,
        @Nullable Instant deletedAt,
        int tiles,
        boolean shared,
        int version) {}
