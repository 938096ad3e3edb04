package dev.zhixing.work.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanState;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Thousands of moves, compared with a tree of plain lists. */
class TreeModelTest {

    private static final int ITEMS = 60;
    private static final int MOVES = 5000;

    private final Random random = new Random(42);
    private final List<ItemId> ids = new ArrayList<>();
    private final Map<String, List<ItemId>> model = new HashMap<>();
    private final Map<ItemId, String> parents = new HashMap<>();
    private final Sheet sheet =
            new Sheet(
                    new PlanRow(
                            new PlanId(UUID.randomUUID()),
                            "树",
                            null,
                            new PersonId(UUID.randomUUID()),
                            null,
                            null,
                            null,
                            PlanState.DRAFT,
                            null,
                            null,
                            null,
                            0,
                            Instant.EPOCH,
                            null,
                            1,
                            0),
                    List.of(),
                    List.of(),
                    List.of());

    @Test
    void movesKeepTheTreeAsAReaderExpectsIt() {
        for (int i = 0; i < ITEMS; i++) {
            var id = new ItemId(new UUID(1, i));
            ids.add(id);
            TreeRules.place(sheet, Item.fresh(id), null, null, true);
            model.computeIfAbsent("", _ -> new ArrayList<>()).add(id);
            parents.put(id, "");
        }
        int refused = 0;
        for (int i = 0; i < MOVES; i++) {
            refused += move() ? 0 : 1;
            if (i % 50 == 0) {
                assertThat(sheet.outline().order()).isEqualTo(expected());
            }
        }
        assertThat(sheet.outline().order()).isEqualTo(expected());
        assertThat(refused).isBetween(MOVES / 100, MOVES / 2);
    }

    @Test
    void manyItemsFitBetweenTheSameTwo() {
        var first = new ItemId(new UUID(2, 0));
        TreeRules.place(sheet, Item.fresh(first), null, null, true);
        var expected = new ArrayList<ItemId>();
        for (int i = 1; i <= 200; i++) {
            var id = new ItemId(new UUID(2, i));
            TreeRules.place(sheet, Item.fresh(id), null, first, false);
            expected.addFirst(id);
        }
        expected.addFirst(first);
        assertThat(sheet.outline().order()).isEqualTo(expected);
    }

    private boolean move() {
        ItemId item = ids.get(random.nextInt(ITEMS));
        ItemId parent = random.nextInt(4) == 0 ? null : ids.get(random.nextInt(ITEMS));
        String under = parent == null ? "" : parent.toString();
        var siblings = model.computeIfAbsent(under, _ -> new ArrayList<>());
        var others = siblings.stream().filter(one -> !one.equals(item)).toList();
        ItemId after =
                others.isEmpty() || random.nextInt(3) == 0
                        ? null
                        : others.get(random.nextInt(others.size()));
        try {
            TreeRules.place(sheet, sheet.item(item), parent, after, false);
        } catch (Refused refused) {
            assertThat(isWithin(under, item) || depth(under) + height(item) > TreeRules.MAX_LEVEL)
                    .isTrue();
            return false;
        }
        assertThat(isWithin(under, item)).isFalse();
        model.getOrDefault(parents.get(item), List.of()).remove(item);
        siblings.add(after == null ? 0 : siblings.indexOf(after) + 1, item);
        parents.put(item, under);
        return true;
    }

    private boolean isWithin(String under, ItemId item) {
        String at = under;
        while (!at.isEmpty()) {
            if (at.equals(item.toString())) {
                return true;
            }
            at = parentOf(at);
        }
        return false;
    }

    private String parentOf(String id) {
        return parents.entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(id))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private int depth(String under) {
        return under.isEmpty() ? 0 : 1 + depth(parentOf(under));
    }

    private int height(ItemId item) {
        return 1
                + model.getOrDefault(item.toString(), List.of()).stream()
                        .mapToInt(this::height)
                        .max()
                        .orElse(0);
    }

    private List<ItemId> expected() {
        var order = new ArrayList<ItemId>();
        collect("", order);
        return order;
    }

    private void collect(String under, List<ItemId> order) {
        for (ItemId id : model.getOrDefault(under, List.of())) {
            order.add(id);
            collect(id.toString(), order);
        }
    }
}
