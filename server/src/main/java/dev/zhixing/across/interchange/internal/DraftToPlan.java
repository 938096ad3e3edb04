package dev.zhixing.across.interchange.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemMode;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.LinkType;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanImport;
import dev.zhixing.work.plans.PlanImport.ImportedItem;
import dev.zhixing.work.plans.PlanImport.ImportedLink;
import dev.zhixing.work.plans.PlanImport.ImportedRaci;
import dev.zhixing.work.plans.Priority;
import dev.zhixing.work.plans.RaciLetter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Turns what a file says into what a plan takes. A task that only the RACI matrix knows becomes an
 * item of its own at the end, so that nothing of the file is lost.
 *
 * @param source name by which the plan knows the items of this file again
 */
record DraftToPlan(
        ImportRun run,
        String source,
        ChosenPart part,
        Map<String, Party> persons,
        Function<RaciDraft, @Nullable PartyRef> parties) {

    static final String RACI_KEY = "raci:";

    PlanImport content(Actor actor) {
        var choices = run.choices();
        var draft = run.reading().plan();
        var items = new ArrayList<ImportedItem>();
        part.tasks().forEach(task -> items.add(item(task)));
        onlyInRaci().forEach((name, cells) -> items.add(item(name, cells)));
        return new PlanImport(
                source,
                choices.targetPlan() == null ? null : new PlanId(choices.targetPlan()),
                choices.planName() == null ? draft.title() : choices.planName(),
                draft.goal(),
                PersonId.of(actor.id()),
                null,
                choices.planStart() == null ? draft.start() : choices.planStart(),
                items,
                links(),
                raci());
    }

    /** The item a letter belongs to. */
    private String keyOf(RaciDraft cell) {
        return cell.taskCode() == null || run.choices().apart().contains(cell.task())
                ? RACI_KEY + cell.task()
                : cell.taskCode();
    }

    private ImportedItem item(TaskDraft task) {
        var timing = task.timing();
        boolean fixed =
                run.choices().keepDates() && timing.start() != null && timing.finish() != null;
        return new ImportedItem(
                task.code(),
                task.parentCode(),
                ItemKind.valueOf(task.kind().name()),
                task.name(),
                task.codeGiven() ? task.code() : null,
                description(task),
                id(task.owner()),
                collaborators(task),
                timing.start(),
                timing.durationDays() != null && !fixed ? null : timing.finish(),
                fixed ? null : timing.durationDays(),
                fixed ? ItemMode.MANUAL : ItemMode.AUTO,
                timing.actualStart(),
                timing.actualFinish(),
                task.progressPercent() == null ? 0 : task.progressPercent(),
                task.deliverable(),
                task.acceptance(),
                ItemStatus.valueOf(task.status().name()),
                task.blockedReason(),
                task.priority() == null ? null : Priority.valueOf(task.priority().name()),
                task.risk());
    }

    private ImportedItem item(String name, List<RaciDraft> cells) {
        UUID owner =
                cells.stream()
                        .filter(
                                cell ->
                                        cell.letter() == dev.zhixing.formats.model.RaciLetter.R
                                                && cell.person() != null)
                        .map(cell -> id(cell.person()))
                        .findFirst()
                        .orElse(null);
        return new ImportedItem(
                RACI_KEY + name,
                null,
                ItemKind.TASK,
                name,
                null,
                null,
                owner,
                List.of(),
                null,
                null,
                null,
                ItemMode.AUTO,
                null,
                null,
                0,
                null,
                null,
                ItemStatus.NOT_STARTED,
                null,
                null,
                null);
    }

    private Map<String, List<RaciDraft>> onlyInRaci() {
        var missing = new LinkedHashMap<String, List<RaciDraft>>();
        for (var cell : part.raci()) {
            if (keyOf(cell).startsWith(RACI_KEY)) {
                missing.computeIfAbsent(cell.task(), _ -> new ArrayList<>()).add(cell);
            }
        }
        return missing;
    }

    private List<ImportedLink> links() {
        Set<String> known = new LinkedHashSet<>();
        part.tasks().forEach(task -> known.add(task.code()));
        return part.tasks().stream()
                .flatMap(
                        task ->
                                task.predecessors().stream()
                                        .filter(link -> known.contains(link.code()))
                                        .map(
                                                link ->
                                                        new ImportedLink(
                                                                link.code(),
                                                                task.code(),
                                                                LinkType.valueOf(
                                                                        link.type().name()),
                                                                link.lagDays())))
                .toList();
    }

    private List<ImportedRaci> raci() {
        var seen = new LinkedHashSet<List<Object>>();
        var letters = new ArrayList<ImportedRaci>();
        for (var cell : part.raci()) {
            PartyRef party = parties.apply(cell);
            if (party != null && seen.add(List.of(keyOf(cell), party))) {
                letters.add(
                        new ImportedRaci(
                                keyOf(cell),
                                party,
                                RaciLetter.valueOf(cell.letter().name()),
                                cell.note()));
            }
        }
        return letters;
    }

    private @Nullable UUID id(@Nullable String name) {
        Party party = name == null ? null : persons.get(name);
        return party == null ? null : party.id();
    }

    private List<PartyRef> collaborators(TaskDraft task) {
        return task.collaborators().stream()
                .map(persons::get)
                .filter(java.util.Objects::nonNull)
                .map(NameMatching::ref)
                .distinct()
                .toList();
    }

    private static @Nullable String description(TaskDraft task) {
        if (task.note() == null) {
            return task.description();
        }
        return task.description() == null ? task.note() : task.description() + "\n\n" + task.note();
    }
}
