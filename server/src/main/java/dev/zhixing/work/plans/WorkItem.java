package dev.zhixing.work.plans;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One work item as its readers see it.
 *
 * @param outline place in the tree: {@code 1.2.3}
 * @param level 1 at the top
 * @param durationDays working days, 0 for a milestone; of a summary those between its dates
 * @param notBefore earliest day to start, for {@link ItemMode#AUTO}
 * @param totalSlackDays working days it may slip without delaying the plan; negative when late
 * @param predecessorsText as typed: {@code 1.2FS+2d, 1.3}
 */
public record WorkItem(
        UUID id,
        UUID planId,
        @Nullable UUID parentId,
        String outline,
        int level,
        @Nullable String code,
        ItemKind kind,
        String name,
        @Nullable String description,
        @Nullable Party owner,
        List<Party> collaborators,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable Integer durationDays,
        ItemMode mode,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate deadline,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualFinish,
        int progress,
        @Nullable String deliverable,
        @Nullable String acceptance,
        ItemStatus status,
        @Nullable Blocked blocked,
        @Nullable Priority priority,
        @Nullable String risk,
        Health health,
        @Nullable LocalDate earlyStart,
        @Nullable LocalDate earlyFinish,
        @Nullable LocalDate lateStart,
        @Nullable LocalDate lateFinish,
        @Nullable Integer totalSlackDays,
        @Nullable Integer freeSlackDays,
        boolean critical,
        boolean hasChildren,
        List<Predecessor> predecessors,
        String predecessorsText,
        List<RaciPart> raci,
        List<ChecklistEntry> checklist,
        int comments,
        int attachments,
        int version) {

    /** Why it cannot go on, and who is waited for. */
    public record Blocked(String reason, @Nullable Party waitingFor, Instant since) {}

    /** An item this one waits for. Unit of the lag: working days, negative for a lead. */
    public record Predecessor(
            UUID linkId, UUID itemId, String outline, LinkType type, int lagDays) {}

    /** Part that a party has in it. */
    public record RaciPart(Party party, RaciLetter letter, @Nullable String note) {}
}
