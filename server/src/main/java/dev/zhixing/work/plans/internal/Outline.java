package dev.zhixing.work.plans.internal;

import dev.zhixing.work.plans.ItemId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tree order and the number of every item: {@code 1.2.3}. */
final class Outline {

    private final List<ItemId> order = new ArrayList<>();
    private final Map<ItemId, String> numbers = new HashMap<>();
    private final Map<String, ItemId> byNumber = new HashMap<>();

    private Outline() {}

    static Outline of(Sheet sheet) {
        var outline = new Outline();
        var waiting = new ArrayDeque<Item>();
        outline.number("", sheet.children(null), waiting);
        while (!waiting.isEmpty()) {
            Item item = waiting.pop();
            outline.order.add(item.id());
            outline.number(outline.of(item.id()) + ".", sheet.children(item.id()), waiting);
        }
        return outline;
    }

    private void number(String prefix, List<Item> siblings, ArrayDeque<Item> waiting) {
        for (int i = siblings.size() - 1; i >= 0; i--) {
            Item item = siblings.get(i);
            String number = prefix + (i + 1);
            numbers.put(item.id(), number);
            byNumber.put(number, item.id());
            waiting.push(item);
        }
    }

    List<ItemId> order() {
        return order;
    }

    /** The number, or an empty text when the item is not in the tree. */
    String of(ItemId item) {
        return numbers.getOrDefault(item, "");
    }

    Map<String, ItemId> byNumber() {
        return byNumber;
    }

    int level(ItemId item) {
        return (int) of(item).chars().filter(sign -> sign == '.').count() + 1;
    }
}
