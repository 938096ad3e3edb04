package dev.zhixing.formats.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One task as a file describes it.
 *
 * @param code unique in the draft; made up from the outline when the file has none
 * @param codeGiven false when the code was made up by the reader
 * @param level depth in the outline, 1 is the top
 * @param parentCode code of the enclosing item, null at the top
 * @param belongsTo process or project the row names, such as a column 所属流程
 * @param owner the one responsible person as written
 * @param progressPercent 0 to 100
 * @param risk risk note of the row
 * @param source the name's cell; null in a draft that does not come from a file
 */
public record TaskDraft(
        String code,
        boolean codeGiven,
        String name,
        @Nullable String description,
        ItemKind kind,
        int level,
        @Nullable String parentCode,
        @Nullable String belongsTo,
        @Nullable String owner,
        List<String> collaborators,
        Timing timing,
        List<PredecessorDraft> predecessors,
        @Nullable String deliverable,
        @Nullable String acceptance,
        TaskStatus status,
        @Nullable String blockedReason,
        @Nullable Priority priority,
        @Nullable Integer progressPercent,
        @Nullable String risk,
        @Nullable String note,
        @Nullable SourceCell source) {
    public TaskDraft {
        collaborators = List.copyOf(collaborators);
        predecessors = List.copyOf(predecessors);
    }
}
