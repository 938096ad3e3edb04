package dev.zhixing.work.plans.internal;

import dev.zhixing.work.plans.ItemStatus;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What summaries show of their children: progress weighted by duration, state and real dates. A
 * summary is done when all its children are; it is blocked as long as somebody says so.
 */
final class Rollup {

    /** Fields of a summary that nobody enters. */
    static final List<ItemField<?>> DERIVED =
            List.of(
                    ItemFields.STATUS,
                    ItemFields.PROGRESS,
                    ItemFields.ACTUAL_START,
                    ItemFields.ACTUAL_FINISH);

    private record Weight(long days, long done, int items, int progress) {}

    private final Sheet sheet;
    private final Map<@Nullable Object, List<Item>> children = new HashMap<>();
    private final Map<Object, Weight> weights = new HashMap<>();

    private Rollup(Sheet sheet) {
        this.sheet = sheet;
    }

    static void run(Sheet sheet) {
        new Rollup(sheet).run();
    }

    private void run() {
        var order = new ArrayList<>(sheet.inOrder());
        for (Item item : order.reversed()) {
            var below = children.getOrDefault(item.id(), List.of());
            Item now = below.isEmpty() ? leaf(item) : summary(item, below);
            children.computeIfAbsent(item.parent(), _ -> new ArrayList<>()).add(now);
        }
        var top = children.getOrDefault(null, List.of());
        int progress = top.isEmpty() ? 0 : progress(weight(top));
        sheet.put(
                sheet.plan()
                        .computed(earliest(top, Item::start), latest(top, Item::finish), progress));
    }

    private Item leaf(Item item) {
        weights.put(
                item.id(),
                new Weight(
                        item.duration(),
                        (long) item.duration() * item.progress(),
                        1,
                        item.progress()));
        return item;
    }

    private Item summary(Item item, List<Item> below) {
        Weight weight = weight(below);
        weights.put(item.id(), weight);
        boolean done = below.stream().allMatch(Item::isDone);
        boolean untouched =
                below.stream().allMatch(child -> child.status() == ItemStatus.NOT_STARTED);
        boolean blocked = !done && item.get(ItemFields.BLOCKED_REASON) != null;
        ItemStatus status =
                done
                        ? ItemStatus.DONE
                        : blocked
                                ? ItemStatus.BLOCKED
                                : untouched ? ItemStatus.NOT_STARTED : ItemStatus.IN_PROGRESS;
        Item now =
                item.with(ItemFields.PROGRESS, progress(weight))
                        .with(ItemFields.STATUS, status)
                        .with(
                                ItemFields.ACTUAL_START,
                                earliest(below, child -> child.get(ItemFields.ACTUAL_START)))
                        .with(
                                ItemFields.ACTUAL_FINISH,
                                done
                                        ? latest(
                                                below, child -> child.get(ItemFields.ACTUAL_FINISH))
                                        : null);
        if (now != item) {
            sheet.put(now);
        }
        return now;
    }

    private Weight weight(List<Item> below) {
        long days = 0;
        long done = 0;
        int items = 0;
        int progress = 0;
        for (Item child : below) {
            Weight one = Objects.requireNonNull(weights.get(child.id()));
            days += one.days();
            done += one.done();
            items += one.items();
            progress += one.progress();
        }
        return new Weight(days, done, items, progress);
    }

    /** Rounded down, so that 100 means all; milestones alone count alike. */
    private static int progress(Weight weight) {
        boolean allDone = weight.progress() == 100 * weight.items();
        int progress =
                weight.days() > 0
                        ? (int) (weight.done() / weight.days())
                        : weight.progress() / Math.max(1, weight.items());
        return allDone ? 100 : Math.min(99, progress);
    }

    private static @Nullable LocalDate earliest(
            List<Item> items, Function<Item, @Nullable LocalDate> date) {
        return items.stream()
                .map(date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate latest(
            List<Item> items, Function<Item, @Nullable LocalDate> date) {
        return items.stream()
                .map(date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
