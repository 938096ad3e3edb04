package dev.zhixing.formats.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One line of a resource list, as written.
 *
 * @param available when it is needed or obtained, as written
 * @param availableDate the same as a day where it could be worked out
 */
public record ResourceDraft(
        String kind,
        @Nullable String content,
        @Nullable String quantity,
        @Nullable String cost,
        @Nullable String owner,
        @Nullable String available,
        @Nullable LocalDate availableDate,
        @Nullable String note,
        SourceCell source) {}
