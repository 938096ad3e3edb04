package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.LinkId;
import dev.zhixing.work.plans.PlanProblem;
import dev.zhixing.work.plans.Timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which dependencies there may be. */
final class LinkRules {

    private LinkRules() {}

    /** Rules that one link can break by itself. */
    static List<Breach> breaches(Sheet sheet, PlanLink link, String path) {
        var breaches = new ArrayList<Breach>();
        if (link.from().equals(link.to())) {
            breaches.add(
                    new Breach(
                            path,
                            PlanProblem.LINK_TO_ITSELF,
                            Map.of("item", name(sheet, link.from()))));
        }
        if (Math.abs(link.lagDays()) > PlanLink.MAX_LAG) {
            breaches.add(
                    new Breach(path, PlanProblem.LAG_RANGE, Map.of("limit", PlanLink.MAX_LAG)));
        }
        boolean twice =
                sheet.links()
                        .anyMatch(
                                other ->
                                        !other.id().equals(link.id())
                                                && other.from().equals(link.from())
                                                && other.to().equals(link.to()));
        if (twice) {
            breaches.add(
                    new Breach(
                            path,
                            PlanProblem.LINK_TWICE,
                            Map.of(
                                    "from", name(sheet, link.from()),
                                    "to", name(sheet, link.to()))));
        }
        return breaches;
    }

    /**
     * Rules that only the whole plan can tell, be it by a new link or by a new place in the tree.
     */
    static void check(Sheet before, Sheet after, Timetable.Timed timed) {
        var breaches = new ArrayList<Breach>();
        for (List<ItemId> loop : timed.loops()) {
            String path =
                    loop.stream().map(id -> name(after, id)).collect(Collectors.joining(" → "))
                            + " → "
                            + name(after, loop.getFirst());
            breaches.add(new Breach("", PlanProblem.LINK_LOOP, Map.of("path", path)));
        }
        for (LinkId id : timed.linksWithinSummary()) {
            breaches.add(ends(after, id, PlanProblem.LINK_WITHIN_PHASE));
        }
        for (LinkId id : timed.linksToSummaryFinish()) {
            if (!after.link(id).equals(before.allLinks().get(id))) {
                breaches.add(ends(after, id, PlanProblem.LINK_TO_PHASE_FINISH));
            }
        }
        Refused.ifAny(breaches);
    }

    private static Breach ends(Sheet sheet, LinkId id, PlanProblem problem) {
        PlanLink link = sheet.link(id);
        return new Breach(
                "",
                problem,
                Map.of("from", name(sheet, link.from()), "to", name(sheet, link.to())));
    }

    static String name(Sheet sheet, ItemId id) {
        return "%s %s".formatted(sheet.outline().of(id), sheet.item(id).name());
    }
}
