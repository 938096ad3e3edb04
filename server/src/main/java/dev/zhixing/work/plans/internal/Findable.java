package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.search.SearchIndex;
import dev.zhixing.work.plans.ItemId;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets plans and items be found as they are now. Whoever may see the plan finds them. */
@Component
class Findable {

    private final SearchIndex index;

    Findable(SearchIndex index) {
        this.index = index;
    }

    void put(PlanRow plan) {
        index.put(plan.ref(), plan.ref(), plan.name(), Objects.requireNonNullElse(plan.goal(), ""));
    }

    /** Items in the bin are not found until they come back. */
    void put(Sheet sheet, Collection<UUID> changed) {
        var present = new ArrayList<SearchIndex.Entry>();
        List<SubjectRef> gone = new ArrayList<>();
        for (UUID id : changed) {
            var item = new ItemId(id);
            sheet.find(item)
                    .ifPresentOrElse(
                            now -> present.add(entry(sheet, now)), () -> gone.add(item.ref()));
        }
        index.putAll(present);
        index.removeAll(gone);
    }

    private static SearchIndex.Entry entry(Sheet sheet, Item item) {
        String body =
                Stream.of(
                                item.get(ItemFields.CODE),
                                item.get(ItemFields.DESCRIPTION),
                                item.get(ItemFields.DELIVERABLE),
                                item.get(ItemFields.ACCEPTANCE),
                                item.get(ItemFields.RISK))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return new SearchIndex.Entry(item.id().ref(), sheet.plan().ref(), item.name(), body);
    }
}
