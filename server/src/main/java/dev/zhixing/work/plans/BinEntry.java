package dev.zhixing.work.plans;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Something deleted that the reader may restore.
 *
 * @param kind {@code plan} or {@code item}
 * @param container the plan of an item
 */
public record BinEntry(
        String kind,
        UUID id,
        String title,
        @Nullable BinContainer container,
        Instant deletedAt,
        @Nullable Party by) {

    /** Where it comes from. */
    public record BinContainer(String kind, UUID id, String title) {}
}
