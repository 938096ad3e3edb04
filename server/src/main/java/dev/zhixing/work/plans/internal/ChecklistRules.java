package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanProblem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a checklist may hold, and in which order. */
final class ChecklistRules {

    private static final int MOST = 100;
    private static final int LONGEST = 300;
    private static final long GAP = 1L << 20;

    private ChecklistRules() {}

    /** One entry a line; empty lines are left out. */
    static List<String> lines(String text) {
        List<String> lines =
                text.lines()
                        .map(line -> line.replace("\u0000", "").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.isEmpty()) {
            throw new Refused(List.of(new Breach("text", PlanProblem.CHECKLIST_TEXT_MISSING)));
        }
        if (lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "text", PlanProblem.TEXT_TOO_LONG, Map.of("limit", LONGEST))));
        }
        return lines;
    }

    /** Adds entries at the end. */
    static void add(Sheet sheet, ItemId item, List<String> lines) {
        List<Check> present = sheet.checks(item);
        if (present.size() + lines.size() > MOST) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "text", PlanProblem.TOO_MANY_CHECKS, Map.of("limit", MOST))));
        }
        long rank = present.isEmpty() ? 0 : present.getLast().rank();
        for (String line : lines) {
            rank += GAP;
            sheet.put(new Check(UUID.randomUUID(), item, line, false, rank, 1));
        }
    }

    /**
     * Moves an entry behind another one of the same item.
     *
     * @param after null puts it first
     */
    static void place(Sheet sheet, Check moved, @Nullable UUID after) {
        var order = new ArrayList<>(sheet.checks(moved.item()));
        order.removeIf(check -> check.id().equals(moved.id()));
        int at = 0;
        if (after != null) {
            at = 1 + order.stream().map(Check::id).toList().indexOf(after);
            if (at == 0) {
                throw new NotFound();
            }
        }
        long low =
                at == 0
                        ? order.isEmpty() ? 0 : order.getFirst().rank() - 2 * GAP
                        : order.get(at - 1).rank();
        long high = at == order.size() ? low + 2 * GAP : order.get(at).rank();
        if (high - low > 1) {
            sheet.put(moved.ranked(low + (high - low) / 2));
            return;
        }
        order.add(at, moved);
        for (int i = 0; i < order.size(); i++) {
            sheet.put(order.get(i).ranked((i + 1) * GAP));
        }
    }
}
