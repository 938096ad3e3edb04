package dev.zhixing.work.plans.internal;

import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.LinkId;
import dev.zhixing.work.plans.LinkType;
import dev.zhixing.work.plans.RaciLetter;
import dev.zhixing.work.plans.internal.ItemField.Use;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The rows that a command changed, each before and after it, as kept in the log. */
record Touched(
        List<ItemRow> items, List<LinkRow> links, List<RaciRow> raci, List<CheckRow> checks) {

    /** Commands logged before there were checklists have no such rows. */
    Touched {
        checks = Objects.requireNonNullElse(checks, List.of());
    }

    /**
     * One item: only the fields that changed, as text.
     *
     * @param created true when it did not exist before
     */
    record ItemRow(
            UUID id,
            boolean created,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after) {}

    /** One link; null on the side where there is none. */
    record LinkRow(UUID id, @Nullable LinkValue before, @Nullable LinkValue after) {}

    /** What a link says. */
    record LinkValue(UUID from, UUID to, LinkType type, int lagDays) {}

    /** One cell of the matrix; null on the side where it is empty. */
    record RaciRow(
            UUID item, String party, @Nullable RaciValue before, @Nullable RaciValue after) {}

    /** What a cell says. */
    record RaciValue(RaciLetter letter, @Nullable String note) {}

    /** One entry of a checklist; null on the side where there is none. */
    record CheckRow(UUID id, @Nullable CheckValue before, @Nullable CheckValue after) {

        UUID item() {
            return Objects.requireNonNull(before == null ? after : before).item();
        }
    }

    /** What an entry says. Its rank is put back, but never compared. */
    record CheckValue(UUID item, String text, boolean done, long rank) {

        boolean saysTheSame(CheckValue other) {
            return item.equals(other.item) && text.equals(other.text) && done == other.done;
        }
    }

    static Touched between(Sheet before, Sheet after) {
        var items = new ArrayList<ItemRow>();
        Stream.concat(after.items().values().stream(), after.binned().values().stream())
                .forEach(item -> compare(before, after, item, items));
        var links = new ArrayList<LinkRow>();
        union(before.allLinks().keySet(), after.allLinks().keySet())
                .forEach(id -> compare(before.allLinks().get(id), after.allLinks().get(id), links));
        var cells = new ArrayList<RaciRow>();
        union(before.raci().keySet(), after.raci().keySet())
                .forEach(
                        key -> {
                            RaciCell old = before.raci().get(key);
                            RaciCell now = after.raci().get(key);
                            if (!Objects.equals(old, now)) {
                                cells.add(
                                        new RaciRow(
                                                key.item().value(),
                                                Parties.write(key.party()),
                                                value(old),
                                                value(now)));
                            }
                        });
        var checks = new ArrayList<CheckRow>();
        union(before.checks().keySet(), after.checks().keySet())
                .forEach(
                        id -> {
                            Check old = before.checks().get(id);
                            Check now = after.checks().get(id);
                            if (!Objects.equals(old, now)) {
                                checks.add(new CheckRow(id, value(old), value(now)));
                            }
                        });
        return new Touched(items, links, cells, checks);
    }

    boolean isEmpty() {
        return items.isEmpty() && links.isEmpty() && raci.isEmpty() && checks.isEmpty();
    }

    /** Rows that changed, and the items they belong to. */
    Set<UUID> ids() {
        var ids = new LinkedHashSet<UUID>();
        items.forEach(item -> ids.add(item.id()));
        links.forEach(
                link -> {
                    ids.add(link.id());
                    if (link.before() != null) {
                        ids.add(link.before().to());
                    }
                    if (link.after() != null) {
                        ids.add(link.after().to());
                    }
                });
        raci.forEach(cell -> ids.add(cell.item()));
        checks.forEach(
                check -> {
                    ids.add(check.id());
                    ids.add(check.item());
                });
        return ids;
    }

    /** True for fields that count as somebody's entry; a summary's derived ones do not. */
    static boolean isEntry(ItemField<?> field, boolean summary) {
        return field.isEntered() && !(summary && Rollup.DERIVED.contains(field));
    }

    private static void compare(Sheet before, Sheet after, Item item, List<ItemRow> rows) {
        Item old = before.anywhere(item.id()).orElse(null);
        boolean summary = after.isSummary(item.id()) && old != null && before.isSummary(item.id());
        var then = new HashMap<String, @Nullable String>();
        var now = new HashMap<String, @Nullable String>();
        for (var field : old == null ? ItemFields.ALL : item.differences(old)) {
            boolean kept = field.use() == Use.KEPT;
            if (!kept && !isEntry(field, summary)) {
                continue;
            }
            if (old != null) {
                then.put(field.name(), field.toText(old.value(field)));
                now.put(field.name(), field.toText(item.value(field)));
            } else if (item.value(field) != null) {
                now.put(field.name(), field.toText(item.value(field)));
            }
        }
        if (!now.isEmpty()) {
            rows.add(new ItemRow(item.id().value(), old == null, then, now));
        }
    }

    private static void compare(
            @Nullable PlanLink old, @Nullable PlanLink now, List<LinkRow> links) {
        if (Objects.equals(old, now)) {
            return;
        }
        PlanLink any = old == null ? now : old;
        if (any != null) {
            links.add(new LinkRow(any.id().value(), value(old), value(now)));
        }
    }

    private static @Nullable LinkValue value(@Nullable PlanLink link) {
        return link == null
                ? null
                : new LinkValue(
                        link.from().value(), link.to().value(), link.type(), link.lagDays());
    }

    static @Nullable RaciValue value(@Nullable RaciCell cell) {
        return cell == null ? null : new RaciValue(cell.letter(), cell.note());
    }

    static @Nullable CheckValue value(@Nullable Check check) {
        return check == null
                ? null
                : new CheckValue(check.item().value(), check.text(), check.done(), check.rank());
    }

    static PlanLink link(UUID id, LinkValue value) {
        return new PlanLink(
                new LinkId(id),
                new ItemId(value.from()),
                new ItemId(value.to()),
                value.type(),
                value.lagDays());
    }

    private static <K> Set<K> union(Set<K> one, Set<K> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
