package dev.zhixing.formats.model;

import org.jspecify.annotations.Nullable;

/** One line of a table of indicators, as written. */
public record IndicatorDraft(
        String name,
        @Nullable String description,
        @Nullable String unit,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String current,
        @Nullable String direction,
        @Nullable String frequency,
        @Nullable String dataSource,
        @Nullable String owner,
        @Nullable String note,
        SourceCell source) {}
