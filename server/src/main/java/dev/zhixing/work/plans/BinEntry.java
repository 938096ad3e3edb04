package dev.zhixing.work.plans;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Something deleted that the reader may restore.
 *
 * @param kind {@code plan}, {@code item}, {@code goal}, {@code metric} or {@code dashboard}
 * @param container the plan of an item
 * @param by who deleted it, where that is known
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
