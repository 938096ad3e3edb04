package dev.zhixing.work.plans.internal;

import dev.zhixing.work.plans.PlanId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans as they were last read, the least used forgotten first. A plan that changed has another
 * stamp, on whichever server it changed; a stamp that was rolled back is never seen again.
 */
final class SheetMemory {

    /** A third of a kilobyte each. */
    private static final int MOST_ITEMS = 120_000;

    /** What hangs on a plan, unchangeable. */
    record Contents(
            long stamp,
            List<Item> items,
            List<PlanLink> links,
            List<RaciCell> raci,
            List<Check> checks) {

        Contents {
            items = List.copyOf(items);
            links = List.copyOf(links);
            raci = List.copyOf(raci);
            checks = List.copyOf(checks);
        }

        /** A sheet as it stands, without its bin. */
        static Contents of(Sheet sheet, long stamp) {
            return new Contents(
                    stamp,
                    sheet.items().values().stream().sorted(Tree.ORDER).toList(),
                    List.copyOf(sheet.allLinks().values()),
                    List.copyOf(sheet.raci().values()),
                    List.copyOf(sheet.checks().values()));
        }

        Sheet sheet(PlanRow plan) {
            var sheet = new Sheet(plan, items, links, raci);
            checks.forEach(sheet::put);
            return sheet;
        }
    }

    private final int most;
    private final Map<PlanId, Contents> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int items;

    SheetMemory() {
        this(MOST_ITEMS);
    }

    /**
     * @param most items of all plans together
     */
    SheetMemory(int most) {
        this.most = most;
    }

    synchronized Optional<Contents> of(PlanRow plan) {
        return Optional.ofNullable(kept.get(plan.id()))
                .filter(contents -> contents.stamp() == plan.stamp());
    }

    /** A plan that would fill more than a quarter is not kept, nor is an older state of one. */
    synchronized void keep(PlanId plan, Contents contents) {
        Contents known = kept.get(plan);
        if (known != null && known.stamp() > contents.stamp()) {
            return;
        }
        Contents old = kept.remove(plan);
        items -= old == null ? 0 : old.items().size();
        if (contents.items().size() > most / 4) {
            return;
        }
        kept.put(plan, contents);
        items += contents.items().size();
        var eldest = kept.values().iterator();
        while (items > most) {
            items -= eldest.next().items().size();
            eldest.remove();
        }
    }

    synchronized int items() {
        return items;
    }
}
