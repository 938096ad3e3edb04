package dev.zhixing.work.plans.internal;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.Health;
import dev.zhixing.work.plans.HealthValue;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.WorkItem;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows the items of a sheet as their readers see them. */
final class Render {

    private final Sheet sheet;
    private final Names names;
    private final Speech speech;
    private final WorkDays days;
    private final Map<ItemId, HealthRules.Judgement> judged;
    private final Map<ItemId, List<RaciCell>> raci;
    private final Map<ItemId, List<Check>> checks;
    private final Counts counts;

    /** How many comments and files hang on an item. */
    interface Counts {

        Counts NONE = _ -> new int[2];

        /** Comments and attachments. */
        int[] of(ItemId item);
    }

    Render(
            Sheet sheet,
            Names names,
            Speech speech,
            WorkDays days,
            Map<ItemId, HealthRules.Judgement> judged,
            Counts counts) {
        this.sheet = sheet;
        this.names = names;
        this.speech = speech;
        this.days = days;
        this.judged = judged;
        this.counts = counts;
        this.checks =
                sheet.checks().values().stream()
                        .sorted(Check.ORDER)
                        .collect(Collectors.groupingBy(Check::item));
        this.raci = sheet.raci().values().stream().collect(Collectors.groupingBy(RaciCell::item));
    }

    /** All items in tree order. */
    Map<ItemId, WorkItem> all() {
        var all = new LinkedHashMap<ItemId, WorkItem>();
        sheet.inOrder().forEach(item -> all.put(item.id(), item(item)));
        return all;
    }

    Party person(PersonId person) {
        return names.party(PartyRef.person(person));
    }

    /**
     * Whether nothing that {@link #item} shows differs from another state of the plan; both with
     * the same names, days and counts.
     */
    boolean isAsIn(Render other, ItemId id) {
        return sheet.item(id) == other.sheet.find(id).orElse(null)
                && sheet.outline().of(id).equals(other.sheet.outline().of(id))
                && sheet.isSummary(id) == other.sheet.isSummary(id)
                && Objects.equals(judged.get(id), other.judged.get(id))
                && Objects.equals(raci.get(id), other.raci.get(id))
                && Objects.equals(checks.get(id), other.checks.get(id))
                && sheet.linksTo(id).equals(other.sheet.linksTo(id))
                && sheet.linksTo(id).stream()
                        .map(PlanLink::from)
                        .allMatch(
                                from ->
                                        sheet.outline()
                                                .of(from)
                                                .equals(other.sheet.outline().of(from)));
    }

    WorkItem item(Item item) {
        var predecessors = predecessors(item.id());
        boolean summary = sheet.isSummary(item.id());
        int[] hanging = counts.of(item.id());
        ItemId parent = item.parent();
        return new WorkItem(
                item.id().value(),
                sheet.plan().id().value(),
                parent == null ? null : parent.value(),
                sheet.outline().of(item.id()),
                sheet.outline().level(item.id()),
                item.get(ItemFields.CODE),
                item.kind(),
                item.name(),
                item.get(ItemFields.DESCRIPTION),
                names.person(item.owner()),
                item.collaborators().stream().map(names::party).toList(),
                item.start(),
                item.finish(),
                summary ? between(item) : Integer.valueOf(item.duration()),
                item.mode(),
                item.get(ItemFields.NOT_BEFORE),
                item.get(ItemFields.DEADLINE),
                item.get(ItemFields.ACTUAL_START),
                item.get(ItemFields.ACTUAL_FINISH),
                item.progress(),
                item.get(ItemFields.DELIVERABLE),
                item.get(ItemFields.ACCEPTANCE),
                item.status(),
                blocked(item),
                item.get(ItemFields.PRIORITY),
                item.get(ItemFields.RISK),
                health(item),
                item.get(ItemFields.EARLY_START),
                item.get(ItemFields.EARLY_FINISH),
                item.get(ItemFields.LATE_START),
                item.get(ItemFields.LATE_FINISH),
                item.get(ItemFields.TOTAL_SLACK),
                item.get(ItemFields.FREE_SLACK),
                item.critical(),
                summary,
                predecessors.stream()
                        .map(
                                link ->
                                        new WorkItem.Predecessor(
                                                link.id().value(),
                                                link.from().value(),
                                                sheet.outline().of(link.from()),
                                                link.type(),
                                                link.lagDays()))
                        .toList(),
                text(predecessors, link -> sheet.outline().of(link.from())),
                raci(item.id()),
                checks.getOrDefault(item.id(), List.of()).stream().map(Check::shown).toList(),
                hanging[0],
                hanging[1],
                item.version());
    }

    private @Nullable Integer between(Item item) {
        LocalDate start = item.start();
        LocalDate finish = item.finish();
        return start == null || finish == null ? null : (int) days.between(start, finish);
    }

    private List<PlanLink> predecessors(ItemId item) {
        List<PlanLink> all = sheet.linksTo(item);
        if (all.size() < 2) {
            return all;
        }
        var found = new ArrayList<>(all);
        var place = new HashMap<ItemId, String>();
        found.forEach(link -> place.put(link.from(), padded(sheet.outline().of(link.from()))));
        found.sort(
                java.util.Comparator.comparing(
                        (PlanLink link) -> Objects.requireNonNull(place.get(link.from()))));
        return found;
    }

    private static String padded(String outline) {
        return java.util.Arrays.stream(outline.split("\\."))
                .map("%6s"::formatted)
                .collect(Collectors.joining("."));
    }

    static String text(List<PlanLink> predecessors, Function<PlanLink, String> outline) {
        return predecessors.stream()
                .map(link -> link.text(outline.apply(link)))
                .collect(Collectors.joining(", "));
    }

    private List<WorkItem.RaciPart> raci(ItemId item) {
        return raci.getOrDefault(item, List.of()).stream()
                .sorted(
                        java.util.Comparator.comparing(RaciCell::letter)
                                .thenComparing(cell -> Parties.write(cell.party())))
                .map(
                        cell ->
                                new WorkItem.RaciPart(
                                        names.party(cell.party()), cell.letter(), cell.note()))
                .toList();
    }

    private WorkItem.@Nullable Blocked blocked(Item item) {
        String reason = item.get(ItemFields.BLOCKED_REASON);
        if (item.status() != ItemStatus.BLOCKED || reason == null) {
            return null;
        }
        PartyRef waitingFor = item.get(ItemFields.BLOCKED_ON);
        Instant since = item.get(ItemFields.BLOCKED_SINCE);
        return new WorkItem.Blocked(
                reason,
                waitingFor == null ? null : names.party(waitingFor),
                since == null ? Instant.EPOCH : since);
    }

    private Health health(Item item) {
        var judgement = Objects.requireNonNull(judged.get(item.id()));
        String reason = speech.say(judgement.reason());
        HealthValue value = item.get(ItemFields.HEALTH);
        String override = item.get(ItemFields.HEALTH_REASON);
        PersonId by = item.get(ItemFields.HEALTH_BY);
        Instant at = item.get(ItemFields.HEALTH_AT);
        if (value == null || override == null || by == null || at == null) {
            return new Health(judgement.value(), reason, judgement.value(), null);
        }
        return new Health(
                value,
                override,
                judgement.value(),
                new Health.HealthOverride(value, override, names.person(by), at));
    }
}
