package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.LinkId;
import dev.zhixing.work.plans.PlanImport;
import dev.zhixing.work.plans.PlanImport.ImportedItem;
import dev.zhixing.work.plans.PlanProblem;
import dev.zhixing.work.plans.RaciLetter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Carries one file into a sheet; what an earlier import of it made is found by its key. */
final class ImportRun {

    private final Sheet sheet;
    private final Moment moment;
    private final Names names;
    private final Speech speech;
    private final PlanImport content;
    private final Map<String, ItemId> ids = new HashMap<>();
    private final Set<String> existed = new HashSet<>();
    private final List<Breach> breaches = new ArrayList<>();

    ImportRun(Sheet sheet, Moment moment, Names names, Speech speech, PlanImport content) {
        this.sheet = sheet;
        this.moment = moment;
        this.names = names;
        this.speech = speech;
        this.content = content;
    }

    List<Breach> run() {
        var known = known();
        long fresh =
                content.items().stream()
                        .filter(item -> !known.containsKey(sourceKey(item)))
                        .count();
        if (sheet.items().size() + fresh > TreeRules.MAX_ITEMS) {
            return List.of(
                    new Breach(
                            "items",
                            PlanProblem.TOO_MANY_ITEMS,
                            Map.of("limit", TreeRules.MAX_ITEMS)));
        }
        var parents = new HashSet<String>();
        content.items().forEach(item -> parents.add(String.valueOf(item.parentKey())));
        for (int i = 0; i < content.items().size(); i++) {
            ImportedItem item = content.items().get(i);
            Item placed = place(item, known);
            fill(placed, item, parents.contains(item.key()), "items[%d].".formatted(i));
        }
        cells(false);
        owners();
        cells(true);
        links();
        return breaches;
    }

    int created() {
        return ids.size() - existed.size();
    }

    int updated() {
        return existed.size();
    }

    boolean existed(String key) {
        return existed.contains(key);
    }

    ItemId id(String key) {
        return Objects.requireNonNull(ids.get(key));
    }

    private Map<String, Item> known() {
        var known = new HashMap<String, Item>();
        for (Item item : sheet.items().values()) {
            String key = item.get(ItemFields.SOURCE_KEY);
            if (key != null) {
                known.put(key, item);
            }
        }
        return known;
    }

    private String sourceKey(ImportedItem item) {
        return content.source() + " " + item.key();
    }

    private Item place(ImportedItem item, Map<String, Item> known) {
        String sourceKey = sourceKey(item);
        Item old = known.get(sourceKey);
        if (old != null) {
            ids.put(item.key(), old.id());
            existed.add(item.key());
            return old;
        }
        var id = new ItemId(UUID.randomUUID());
        ids.put(item.key(), id);
        ItemId parent = item.parentKey() == null ? null : ids.get(item.parentKey());
        Item fresh = Item.fresh(id).with(ItemFields.SOURCE_KEY, sourceKey);
        TreeRules.place(sheet, fresh, parent, null, true);
        return sheet.item(id);
    }

    private void fill(Item placed, ImportedItem item, boolean summary, String path) {
        var patch = new ImportPatch(item, moment.today(), speech);
        var rules = new ItemRules(sheet, moment, names);
        Item now = placed.with(ItemFields.COLLABORATORS, collaborators(item, path));
        boolean begun = placed.status() != dev.zhixing.work.plans.ItemStatus.NOT_STARTED;
        rules.apply(now, summary ? patch.summary() : patch.leaf(begun))
                .forEach(
                        breach ->
                                breaches.add(
                                        new Breach(
                                                path + breach.path(),
                                                breach.code(),
                                                breach.facts())));
    }

    private List<PartyRef> collaborators(ImportedItem item, String path) {
        for (PartyRef party : item.collaborators()) {
            if (!names.knows(party)) {
                breaches.add(new Breach(path + "collaborators", PlanProblem.UNKNOWN_PARTY));
            }
        }
        return item.collaborators().stream().distinct().toList();
    }

    /** A unit's or post's R stands before the owner is named, who then answers for it. */
    private void cells(boolean people) {
        for (int i = 0; i < content.raci().size(); i++) {
            var cell = content.raci().get(i);
            ItemId item = ids.get(cell.itemKey());
            boolean later =
                    cell.party().kind() == Party.Kind.PERSON || cell.letter() != RaciLetter.R;
            if (later != people) {
                continue;
            }
            String path = "raci[%d]".formatted(i);
            if (item == null || !names.knows(cell.party())) {
                breaches.add(
                        new Breach(
                                path,
                                item == null
                                        ? PlanProblem.UNKNOWN_ITEM
                                        : PlanProblem.UNKNOWN_PARTY));
                continue;
            }
            RaciRules.give(sheet, item, cell.party(), cell.letter(), cell.note(), names)
                    .forEach(
                            breach ->
                                    breaches.add(new Breach(path, breach.code(), breach.facts())));
        }
    }

    private void owners() {
        for (int i = 0; i < content.items().size(); i++) {
            ImportedItem item = content.items().get(i);
            PersonId owner = item.ownerId() == null ? null : new PersonId(item.ownerId());
            if (owner == null) {
                continue;
            }
            if (!names.knows(PartyRef.person(owner))) {
                breaches.add(
                        new Breach("items[%d].ownerId".formatted(i), PlanProblem.UNKNOWN_PARTY));
                continue;
            }
            sheet.put(RaciRules.own(sheet, sheet.item(id(item.key())), owner));
        }
    }

    private void links() {
        var present = new HashMap<List<ItemId>, PlanLink>();
        sheet.links().forEach(link -> present.put(List.of(link.from(), link.to()), link));
        for (int i = 0; i < content.links().size(); i++) {
            var link = content.links().get(i);
            ItemId from = ids.get(link.fromKey());
            ItemId to = ids.get(link.toKey());
            PlanProblem problem = problem(from, to, link.lagDays());
            if (problem != null || from == null || to == null) {
                breaches.add(
                        new Breach(
                                "links[%d]".formatted(i),
                                problem == null ? PlanProblem.UNKNOWN_ITEM : problem,
                                Map.of("item", link.toKey(), "limit", PlanLink.MAX_LAG)));
                continue;
            }
            PlanLink old = present.get(List.of(from, to));
            LinkId id = old == null ? new LinkId(UUID.randomUUID()) : old.id();
            var now = new PlanLink(id, from, to, link.type(), link.lagDays());
            present.put(List.of(from, to), now);
            sheet.put(now);
        }
    }

    private static @Nullable PlanProblem problem(
            @Nullable ItemId from, @Nullable ItemId to, int lagDays) {
        if (from == null || to == null) {
            return PlanProblem.UNKNOWN_ITEM;
        }
        if (from.equals(to)) {
            return PlanProblem.LINK_TO_ITSELF;
        }
        return Math.abs(lagDays) > PlanLink.MAX_LAG ? PlanProblem.LAG_RANGE : null;
    }
}
