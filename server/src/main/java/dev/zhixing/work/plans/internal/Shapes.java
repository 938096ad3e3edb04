package dev.zhixing.work.plans.internal;

import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.plans.ItemMode;
import dev.zhixing.work.plans.PlanShape;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** What of a plan decides its dates. */
@Component
class Shapes {

    private final OrganisationTime time;

    Shapes(OrganisationTime time) {
        this.time = time;
    }

    PlanShape of(Sheet sheet) {
        return new PlanShape(
                sheet.plan().id(),
                start(sheet),
                sheet.inOrder().stream().map(item -> shaped(sheet, item)).toList(),
                sheet.links()
                        .map(
                                link ->
                                        new PlanShape.ShapedLink(
                                                link.id(),
                                                link.from(),
                                                link.to(),
                                                link.type(),
                                                link.lagDays()))
                        .toList());
    }

    /** The agreed start, else the first date anybody gave, else the day the plan was made. */
    private LocalDate start(Sheet sheet) {
        if (sheet.plan().from() != null) {
            return sheet.plan().from();
        }
        return sheet.items().values().stream()
                .flatMap(Shapes::givenStarts)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> sheet.plan().createdAt().atZone(time.zone()).toLocalDate());
    }

    private static Stream<LocalDate> givenStarts(Item item) {
        return Stream.<@Nullable LocalDate>of(
                        item.get(ItemFields.ACTUAL_START),
                        item.mode() == ItemMode.MANUAL
                                ? item.get(ItemFields.FIXED_START)
                                : item.get(ItemFields.NOT_BEFORE))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private static PlanShape.ShapedItem shaped(Sheet sheet, Item item) {
        LocalDate first = item.get(ItemFields.FIXED_START);
        LocalDate last = item.get(ItemFields.FIXED_FINISH);
        boolean fixed = item.mode() == ItemMode.MANUAL && first != null && last != null;
        return new PlanShape.ShapedItem(
                item.id(),
                item.parent(),
                sheet.outline().of(item.id()),
                item.duration(),
                item.get(ItemFields.NOT_BEFORE),
                item.get(ItemFields.DEADLINE),
                fixed && first != null && last != null ? new PlanShape.Dates(first, last) : null,
                item.get(ItemFields.ACTUAL_START),
                item.isDone() ? item.get(ItemFields.ACTUAL_FINISH) : null,
                item.progress());
    }
}
