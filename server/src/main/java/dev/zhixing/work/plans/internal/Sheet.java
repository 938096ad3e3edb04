package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.LinkId;
import dev.zhixing.work.plans.RaciLetter;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole plan in memory: what a command changes. Items in the bin stand aside, and only those that
 * a command deletes or brings back are known here; links and cells of theirs sleep until then.
 */
final class Sheet {

    private PlanRow plan;
    private @Nullable Sheet origin;
    private final Map<ItemId, Item> items;
    private final Map<ItemId, Item> binned = new LinkedHashMap<>();
    private final Map<LinkId, PlanLink> links;
    private final Map<RaciCell.Key, RaciCell> raci;
    private final Map<UUID, Check> checks = new LinkedHashMap<>();
    private final Map<ItemId, Map<RaciCell.Key, RaciCell>> raciByItem = new HashMap<>();

    private final Tree tree;
    private @Nullable Outline outline;
    private @Nullable Map<ItemId, List<PlanLink>> incoming;

    Sheet(
            PlanRow plan,
            Collection<Item> items,
            Collection<PlanLink> links,
            Collection<RaciCell> raci) {
        this.plan = plan;
        this.items = new LinkedHashMap<>();
        items.forEach(item -> this.items.put(item.id(), item));
        this.tree = new Tree(this.items);
        this.links = new LinkedHashMap<>();
        links.forEach(link -> this.links.put(link.id(), link));
        this.raci = new LinkedHashMap<>();
        for (RaciCell cell : raci) {
            put(cell);
        }
    }

    Sheet copy() {
        var copy = new Sheet(plan, items.values(), links.values(), raci.values());
        copy.binned.putAll(binned);
        copy.checks.putAll(checks);
        copy.origin = this;
        copy.outline = outline();
        return copy;
    }

    PlanRow plan() {
        return plan;
    }

    void put(PlanRow changed) {
        plan = changed;
    }

    Map<ItemId, Item> items() {
        return Collections.unmodifiableMap(items);
    }

    /** Links with both ends in the sheet. */
    Stream<PlanLink> links() {
        return links.values().stream()
                .filter(link -> items.containsKey(link.from()) && items.containsKey(link.to()));
    }

    /** Links from other items of the sheet to this one. */
    List<PlanLink> linksTo(ItemId item) {
        if (incoming == null) {
            incoming = links().collect(Collectors.groupingBy(PlanLink::to));
        }
        return incoming.getOrDefault(item, List.of());
    }

    Map<LinkId, PlanLink> allLinks() {
        return Collections.unmodifiableMap(links);
    }

    Map<RaciCell.Key, RaciCell> raci() {
        return Collections.unmodifiableMap(raci);
    }

    Item item(ItemId id) {
        Item item = items.get(id);
        if (item == null) {
            throw new NotFound();
        }
        return item;
    }

    Optional<Item> find(@Nullable ItemId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(items.get(id));
    }

    PlanLink link(LinkId id) {
        PlanLink link = links.get(id);
        if (link == null || !items.containsKey(link.from()) || !items.containsKey(link.to())) {
            throw new NotFound();
        }
        return link;
    }

    List<RaciCell> raci(ItemId item) {
        return List.copyOf(raciByItem.getOrDefault(item, Map.of()).values());
    }

    Optional<RaciCell> holder(ItemId item, RaciLetter letter) {
        return raciByItem.getOrDefault(item, Map.of()).values().stream()
                .filter(cell -> cell.letter() == letter)
                .findFirst();
    }

    void put(Item item) {
        if (item.get(ItemFields.DELETED_AT) != null) {
            throw new IllegalArgumentException("A deleted item belongs into the bin.");
        }
        Item old = items.put(item.id(), item);
        if (old == null) {
            incoming = null;
        }
        boolean stays =
                old != null
                        && old.rank() == item.rank()
                        && Objects.equals(old.parent(), item.parent());
        if (!stays) {
            outline = null;
            tree.replant(old, item);
        }
    }

    /** Entries of all checklists; those of deleted items sleep. */
    Map<UUID, Check> checks() {
        return Collections.unmodifiableMap(checks);
    }

    /** The checklist of an item in its order. */
    List<Check> checks(ItemId item) {
        return checks.values().stream()
                .filter(check -> check.item().equals(item))
                .sorted(Check.ORDER)
                .toList();
    }

    void put(Check check) {
        checks.put(check.id(), check);
    }

    void take(Check check) {
        checks.remove(check.id());
    }

    /** Puts an item aside; it keeps its place for a return. */
    void bin(Item item) {
        items.remove(item.id());
        binned.put(item.id(), item);
        tree.forget();
        outline = null;
        incoming = null;
    }

    /** Rows of the bin that this change is about, as they stand. */
    void learn(Collection<Item> deleted) {
        deleted.forEach(item -> binned.putIfAbsent(item.id(), item));
        if (origin != null) {
            origin.learn(deleted);
        }
    }

    /** Brings an item back from the bin. */
    void unbin(Item item) {
        binned.remove(item.id());
        items.put(item.id(), item);
        tree.forget();
        outline = null;
        incoming = null;
    }

    Map<ItemId, Item> binned() {
        return Collections.unmodifiableMap(binned);
    }

    /** The item, in the tree or in the bin. */
    Optional<Item> anywhere(ItemId id) {
        Item item = items.get(id);
        return Optional.ofNullable(item == null ? binned.get(id) : item);
    }

    void put(PlanLink link) {
        links.put(link.id(), link);
        incoming = null;
    }

    void take(LinkId id) {
        links.remove(id);
        incoming = null;
    }

    void put(RaciCell cell) {
        raci.put(cell.key(), cell);
        raciByItem.computeIfAbsent(cell.item(), _ -> new LinkedHashMap<>()).put(cell.key(), cell);
    }

    void take(RaciCell.Key key) {
        raci.remove(key);
        raciByItem.getOrDefault(key.item(), new HashMap<>()).remove(key);
    }

    /** Children in order; of null those at the top. */
    List<Item> children(@Nullable ItemId parent) {
        return tree.children(parent);
    }

    boolean isSummary(ItemId id) {
        return tree.hasChildren(id);
    }

    /** The item and everything under it, in tree order. */
    List<Item> branch(ItemId root) {
        return tree.branch(item(root));
    }

    boolean isWithin(ItemId inner, ItemId outer) {
        return tree.isWithin(inner, outer);
    }

    Outline outline() {
        if (outline == null) {
            outline = Outline.of(this);
        }
        return outline;
    }

    /** Items in tree order. */
    List<Item> inOrder() {
        return outline().order().stream().map(this::item).toList();
    }
}
