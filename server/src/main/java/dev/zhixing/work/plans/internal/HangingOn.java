package dev.zhixing.work.plans.internal;

import dev.zhixing.shared.activity.ActivityCounts;
import dev.zhixing.work.plans.ItemId;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts what hangs on items without being part of the plan: comments and files. */
@Component
class HangingOn {

    private final ActivityCounts counts;

    HangingOn(ActivityCounts counts) {
        this.counts = counts;
    }

    Render.Counts of(Sheet sheet) {
        return of(List.of(sheet));
    }

    Render.Counts of(List<Sheet> sheets) {
        return shown(
                of(
                        sheets.stream()
                                .flatMap(sheet -> sheet.items().keySet().stream())
                                .map(ItemId::value)
                                .toList()));
    }

    /** Those of the items on which anything hangs. */
    Map<UUID, ActivityCounts.Count> of(Collection<UUID> items) {
        return counts.of("item", items);
    }

    static Render.Counts shown(Map<UUID, ActivityCounts.Count> all) {
        return item -> {
            var count = all.getOrDefault(item.value(), ActivityCounts.Count.NONE);
            return new int[] {count.comments(), count.attachments()};
        };
    }
}
