package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.PlanProblem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Every rule about what one item may say; form, call and import use it alike. {@link #apply}
 * carries the change out in the sheet and collects all breaches.
 */
final class ItemRules {

    static final int MAX_NAME = 300;
    static final int MAX_CODE = 60;
    static final int MAX_TEXT = 20_000;
    static final int MAX_REASON = 2000;

    private final Sheet sheet;
    private final Moment moment;
    private final Names names;
    private final List<Breach> breaches = new ArrayList<>();

    /**
     * @param names all parties that the change mentions, see {@link #mentioned}
     */
    ItemRules(Sheet sheet, Moment moment, Names names) {
        this.sheet = sheet;
        this.moment = moment;
        this.names = names;
    }

    /** The parties whose names and existence have to be known before the rules are asked. */
    static Names mentioned(People people, ItemPatch patch) {
        return mentioned(people, List.of(patch));
    }

    static Names mentioned(People people, List<ItemPatch> patches) {
        var ids = new HashSet<UUID>();
        patches.forEach(patch -> mentioned(patch, ids));
        return Names.ofAnyKind(people, ids);
    }

    private static void mentioned(ItemPatch patch, Set<UUID> ids) {
        patch.ownerId().ifPresent(id -> add(ids, id));
        patch.collaboratorIds()
                .ifPresent(list -> (list == null ? List.<UUID>of() : list).forEach(ids::add));
        patch.blocked()
                .ifPresent(blocked -> add(ids, blocked == null ? null : blocked.waitingForId()));
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    /** Carries a change out on an item of the sheet. */
    List<Breach> apply(Item item, ItemPatch patch) {
        Item now = texts(item, patch);
        now = kind(now, patch);
        now = new TimingRules(sheet, moment, breaches).apply(now, patch);
        now = new StatusRules(sheet, moment, names, breaches).apply(now, patch);
        now = health(now, patch);
        now = people(now, patch);
        sheet.put(now);
        if (patch.predecessorsText().isPresent()) {
            breaches.addAll(Predecessors.replace(sheet, now.id(), patch.predecessorsText().or("")));
        }
        return breaches;
    }

    private Item texts(Item item, ItemPatch patch) {
        Item now = item;
        if (patch.name().isPresent()) {
            String name = Objects.requireNonNullElse(patch.name().or(null), "").strip();
            if (name.isEmpty()) {
                breaches.add(new Breach("name", PlanProblem.NAME_MISSING));
            }
            now = now.with(ItemFields.NAME, limited("name", name, MAX_NAME));
        }
        if (patch.code().isPresent()) {
            now = now.with(ItemFields.CODE, code(item, text("code", patch.code(), MAX_CODE)));
        }
        now = text(now, ItemFields.DESCRIPTION, patch.description());
        now = text(now, ItemFields.DELIVERABLE, patch.deliverable());
        now = text(now, ItemFields.ACCEPTANCE, patch.acceptance());
        now = text(now, ItemFields.RISK, patch.risk());
        return patch.priority().isPresent()
                ? now.with(ItemFields.PRIORITY, patch.priority().or(null))
                : now;
    }

    private Item text(Item item, ItemField<String> field, Patch<String> patch) {
        return patch.isPresent() ? item.with(field, text(field.name(), patch, MAX_TEXT)) : item;
    }

    private @Nullable String text(String path, Patch<String> patch, int limit) {
        String text = patch.or(null);
        return text == null || text.isBlank() ? null : limited(path, text.strip(), limit);
    }

    private String limited(String path, String text, int limit) {
        if (text.length() > limit) {
            breaches.add(new Breach(path, PlanProblem.TEXT_TOO_LONG, Map.of("limit", limit)));
        }
        return text;
    }

    private @Nullable String code(Item item, @Nullable String code) {
        boolean taken =
                code != null
                        && !code.equals(item.get(ItemFields.CODE))
                        && sheet.items().values().stream()
                                .anyMatch(
                                        other ->
                                                !other.id().equals(item.id())
                                                        && code.equals(other.get(ItemFields.CODE)));
        if (taken) {
            breaches.add(new Breach("code", PlanProblem.CODE_TAKEN, Map.of("code", code)));
        }
        return code;
    }

    private Item kind(Item item, ItemPatch patch) {
        ItemKind kind = Objects.requireNonNullElse(patch.kind().or(item.kind()), item.kind());
        if (kind == ItemKind.MILESTONE && sheet.isSummary(item.id())) {
            breaches.add(
                    new Breach(
                            "kind", PlanProblem.MILESTONE_CHILDREN, Map.of("name", item.name())));
        }
        return item.with(ItemFields.KIND, kind);
    }

    private Item health(Item item, ItemPatch patch) {
        if (!patch.healthOverride().isPresent()) {
            return item;
        }
        ItemPatch.HealthEntry entry = patch.healthOverride().or(null);
        if (entry == null || entry.value() == null) {
            return item.with(ItemFields.HEALTH, null)
                    .with(ItemFields.HEALTH_REASON, null)
                    .with(ItemFields.HEALTH_BY, null)
                    .with(ItemFields.HEALTH_AT, null);
        }
        String reason = entry.reason();
        if (reason == null || reason.isBlank()) {
            breaches.add(new Breach("healthOverride.reason", PlanProblem.HEALTH_WITHOUT_REASON));
            return item;
        }
        return item.with(ItemFields.HEALTH, entry.value())
                .with(
                        ItemFields.HEALTH_REASON,
                        limited("healthOverride.reason", reason.strip(), MAX_REASON))
                .with(ItemFields.HEALTH_BY, moment.person())
                .with(ItemFields.HEALTH_AT, moment.now());
    }

    private Item people(Item item, ItemPatch patch) {
        Item now = item;
        if (patch.collaboratorIds().isPresent()) {
            now = now.with(ItemFields.COLLABORATORS, collaborators(patch));
        }
        if (patch.ownerId().isPresent()) {
            PersonId owner = patch.ownerId().map(PersonId::new).or(null);
            if (owner != null && !names.knows(PartyRef.person(owner))) {
                breaches.add(new Breach("ownerId", PlanProblem.UNKNOWN_PARTY));
            }
            now = RaciRules.own(sheet, now, owner);
        }
        return now;
    }

    private List<PartyRef> collaborators(ItemPatch patch) {
        var list = new LinkedHashSet<PartyRef>();
        for (UUID id :
                Objects.requireNonNullElse(patch.collaboratorIds().or(null), List.<UUID>of())) {
            PartyRef party = names.find(id).orElse(null);
            if (party == null) {
                breaches.add(new Breach("collaboratorIds", PlanProblem.UNKNOWN_PARTY));
            } else {
                list.add(party);
            }
        }
        return List.copyOf(list);
    }
}
