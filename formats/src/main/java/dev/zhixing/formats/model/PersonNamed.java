package dev.zhixing.formats.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Somebody (or some role or unit) the file names, once per name.
 *
 * @param role the role written beside the name, such as 项目负责人
 * @param tasks number of tasks the name is responsible for
 * @param inPlan true when tasks or RACI entries name it, false when only other lists do
 */
public record PersonNamed(
        String name,
        PartyKind kind,
        @Nullable String role,
        int tasks,
        boolean inPlan,
        List<SourceCell> cells) {
    public PersonNamed {
        cells = List.copyOf(cells);
    }
}
