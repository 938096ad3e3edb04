package dev.zhixing.work.plans;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Help for an item that is late or blocked, and what came of it.
 *
 * @param owner who gets it done
 */
public record Coordination(
        UUID id,
        UUID itemId,
        String cause,
        String help,
        @Nullable String resource,
        @Nullable Party owner,
        @Nullable LocalDate due,
        @Nullable String result,
        boolean done,
        Party createdBy,
        Instant createdAt,
        int version) {}
