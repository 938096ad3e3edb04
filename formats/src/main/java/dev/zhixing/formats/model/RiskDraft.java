package dev.zhixing.formats.model;

import org.jspecify.annotations.Nullable;

/** One line of a risk list, as written; probability and impact keep the office's own scale. */
public record RiskDraft(
        @Nullable String code,
        String name,
        @Nullable String description,
        @Nullable String kind,
        @Nullable String probability,
        @Nullable String impact,
        @Nullable String level,
        @Nullable String response,
        @Nullable String trigger,
        @Nullable String owner,
        @Nullable String status,
        @Nullable String task,
        @Nullable String note,
        SourceCell source) {}
