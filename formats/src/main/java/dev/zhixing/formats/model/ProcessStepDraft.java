package dev.zhixing.formats.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One step of a process table.
 *
 * @param roles the roles that carry it out
 * @param days working days, may be a part of a day; null when not given
 */
public record ProcessStepDraft(
        @Nullable String process,
        @Nullable String scenario,
        @Nullable String stage,
        String step,
        @Nullable String input,
        @Nullable String output,
        List<String> roles,
        @Nullable Double days,
        SourceCell source) {
    public ProcessStepDraft {
        roles = List.copyOf(roles);
    }
}
