package dev.zhixing.shared.people;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A unit of the organisation's tree.
 *
 * @param kind what the organisation calls such a unit (中心, 部, 组), if anything
 * @param people active people who belong to it directly
 */
public record Unit(
        UUID id,
        @Nullable UUID parentId,
        String name,
        @Nullable String kind,
        @Nullable Party supervisor,
        @Nullable Party deputy,
        int people,
        int version) {}
