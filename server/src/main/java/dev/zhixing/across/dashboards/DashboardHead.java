package dev.zhixing.across.dashboards;

import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.Right;

import java.time.Instant;
import java.util.UUID;

/**
 * A dashboard in a list.
 *
 * @param shared whether others than its owner see it
 * @param tiles how many there are
 */
public record DashboardHead(
        UUID id,
        String name,
        String description,
        Party owner,
        Right right,
        boolean shared,
        int tiles,
        Instant changedAt,
        int version) {}
