package dev.zhixing.across.interchange.internal;

import dev.zhixing.formats.model.ItemKind;
import dev.zhixing.formats.model.LinkType;
import dev.zhixing.formats.model.PartyKind;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.Priority;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.model.TaskStatus;
import dev.zhixing.formats.model.Timing;
import dev.zhixing.shared.people.Party;
import dev.zhixing.work.plans.WorkItem;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Turns what a plan holds into what a file says. Predecessors and parents name the same codes as
 * the rows do: people's own codes where those are unambiguous, else the outline.
 */
final class PlanToDraft {

    private final List<WorkItem> items;
    private final Map<UUID, String> codes;
    private final Set<String> repeated;

    /**
     * @param items in tree order
     */
    PlanToDraft(List<WorkItem> items) {
        this.items = items;
        this.codes = codes(items);
        var seen = new HashSet<String>();
        this.repeated =
                items.stream()
                        .map(WorkItem::name)
                        .filter(name -> !seen.add(name))
                        .collect(Collectors.toSet());
    }

    List<TaskDraft> tasks() {
        return items.stream().map(this::task).toList();
    }

    List<RaciDraft> raci() {
        return items.stream()
                .flatMap(item -> item.raci().stream().map(part -> letter(item, part)))
                .toList();
    }

    private TaskDraft task(WorkItem item) {
        var blocked = item.blocked();
        var priority = item.priority();
        return new TaskDraft(
                code(item.id()),
                true,
                item.name(),
                item.description(),
                item.hasChildren() ? ItemKind.PHASE : ItemKind.valueOf(item.kind().name()),
                item.level(),
                item.parentId() == null ? null : code(item.parentId()),
                null,
                name(item.owner()),
                item.collaborators().stream().map(Party::name).toList(),
                new Timing(
                        item.start(),
                        item.finish(),
                        null,
                        null,
                        item.durationDays(),
                        item.actualStart(),
                        item.actualFinish()),
                item.predecessors().stream()
                        .map(
                                before ->
                                        new PredecessorDraft(
                                                code(before.itemId()),
                                                LinkType.valueOf(before.type().name()),
                                                before.lagDays()))
                        .toList(),
                item.deliverable(),
                item.acceptance(),
                TaskStatus.valueOf(item.status().name()),
                blocked == null ? null : blocked.reason(),
                priority == null ? null : Priority.valueOf(priority.name()),
                item.progress(),
                item.risk(),
                null,
                null);
    }

    private RaciDraft letter(WorkItem item, WorkItem.RaciPart part) {
        Party party = part.party();
        boolean person = party.kind() == Party.Kind.PERSON;
        // Rows of the matrix are told apart by what is written in them.
        String task =
                repeated.contains(item.name()) ? code(item.id()) + " " + item.name() : item.name();
        return new RaciDraft(
                task,
                code(item.id()),
                party.name(),
                switch (party.kind()) {
                    case PERSON -> PartyKind.PERSON;
                    case UNIT -> PartyKind.UNIT;
                    case POST, EXTERNAL -> PartyKind.ROLE;
                },
                person ? party.name() : null,
                person ? null : party.name(),
                RaciLetter.valueOf(part.letter().name()),
                part.note(),
                part.letter().name(),
                null);
    }

    private String code(UUID item) {
        return Objects.requireNonNull(codes.get(item));
    }

    private static Map<UUID, String> codes(List<WorkItem> items) {
        var own = new HashMap<UUID, String>();
        var outlines = new HashMap<UUID, String>();
        for (var item : items) {
            String code = item.code();
            outlines.put(item.id(), item.outline());
            own.put(item.id(), code == null || code.isBlank() ? item.outline() : code.strip());
        }
        return new HashSet<>(own.values()).size() == items.size() ? own : outlines;
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }
}
