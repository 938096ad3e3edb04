package dev.zhixing.work.plans;

import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a file brings into a plan, as one undoable command.
 *
 * @param source names the file; together with an item's key it finds what an earlier import of the
 *     same file has made, so that a repetition updates instead of doubling
 * @param target the plan it goes into; null makes a new one with the name, goal and owner given
 * @param start first day of the plan, for items that nothing else places; null: the earliest start
 *     of the items, or today
 * @param items in tree order, a parent before its children
 */
public record PlanImport(
        String source,
        @Nullable PlanId target,
        String name,
        @Nullable String goal,
        PersonId owner,
        @Nullable UnitId unit,
        @Nullable LocalDate start,
        List<ImportedItem> items,
        List<ImportedLink> links,
        List<ImportedRaci> raci) {

    public PlanImport {
        items = List.copyOf(items);
        links = List.copyOf(links);
        raci = List.copyOf(raci);
    }

    /**
     * One item.
     *
     * @param key stable within the file
     * @param start first day as the file says; AUTO: not before it
     * @param finish last day as the file says; with {@code mode} MANUAL both are kept as they are
     */
    public record ImportedItem(
            String key,
            @Nullable String parentKey,
            ItemKind kind,
            String name,
            @Nullable String code,
            @Nullable String description,
            @Nullable UUID ownerId,
            List<PartyRef> collaborators,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable Integer durationDays,
            ItemMode mode,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualFinish,
            int progress,
            @Nullable String deliverable,
            @Nullable String acceptance,
            ItemStatus status,
            @Nullable String blockedReason,
            @Nullable Priority priority,
            @Nullable String risk) {

        public ImportedItem {
            collaborators = List.copyOf(collaborators);
        }
    }

    /** One dependency, by keys of the items. */
    public record ImportedLink(String fromKey, String toKey, LinkType type, int lagDays) {}

    /** One letter; two R on one item are refused as anywhere. */
    public record ImportedRaci(
            String itemKey, PartyRef party, RaciLetter letter, @Nullable String note) {}
}
