package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.api.SortOrder;
import dev.zhixing.work.plans.HealthValue;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** What the list of plans can be ordered by. */
final class PlanOrder {

    static final Set<String> KEYS =
            new java.util.TreeSet<>(Set.of("name", "period", "progress", "late", "health"));

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final SortOrder order;

    private PlanOrder(SortOrder order) {
        this.order = order;
    }

    static PlanOrder of(@Nullable String sort) {
        return new PlanOrder(SortOrder.read(sort, KEYS, "name"));
    }

    SortOrder order() {
        return order;
    }

    /** Whether all items of all plans must be counted for it. */
    boolean needsCounts() {
        return order.key().equals("late") || order.key().equals("health");
    }

    /** The value plans are compared by; never null. Counts only when {@link #needsCounts}. */
    Field<?> field(LightCounts.@Nullable Counted counts, LocalDate today) {
        return switch (order.key()) {
            case "period" ->
                    order.valueOrLast(DSL.coalesce(PLAN.START_DAY, PLAN.FROM_DAY), FIRST, LAST);
            case "progress" -> PLAN.PROGRESS;
            case "late" -> Objects.requireNonNull(counts).late();
            case "health" -> health(Objects.requireNonNull(counts), today);
            default -> PLAN.PINYIN;
        };
    }

    /** As {@link HealthRules#ofPlan}: the worst first. */
    private static Field<Integer> health(LightCounts.Counted counted, LocalDate today) {
        Condition over =
                counted.items()
                        .gt(0)
                        .and(counted.done().eq(counted.items()))
                        .or(PLAN.STATE.in("DONE", "ARCHIVED"));
        Condition delayed =
                PLAN.FINISH_DAY
                        .gt(PLAN.TO_DAY)
                        .or(PLAN.TO_DAY.lt(today))
                        .or(counted.lateCritical().gt(0));
        var worst = DSL.when(PLAN.HEALTH_OVERRIDE.eq(HealthValue.DELAYED.name()), 0);
        return worst.when(PLAN.HEALTH_OVERRIDE.eq(HealthValue.AT_RISK.name()), 1)
                .when(PLAN.HEALTH_OVERRIDE.eq(HealthValue.ON_TRACK.name()), 2)
                .when(over, 2)
                .when(delayed, 0)
                .when(counted.late().plus(counted.atRisk()).gt(0), 1)
                .otherwise(2);
    }
}
