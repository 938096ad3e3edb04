package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.metrics.FactSource;
import dev.zhixing.work.metrics.UnitKind;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What plans know for indicators. An item counts for the day it was finished on; it is on time when
 * that is not after its deadline or, without one, the finish that was agreed first.
 */
@Component
class PlanFacts implements FactSource {

    private static final String ON_TIME = "on-time-rate";
    private static final String FINISHED = "finished-items";
    private static final String OVERDUE = "overdue-items";
    private static final String LATE_DAYS = "average-delay-days";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Scope> ALL = Set.of(Scope.values());

    private static final List<Fact> FACTS =
            List.of(
                    new Fact(ON_TIME, "按时完成率", "On-time rate", UnitKind.PERCENT, "%", ALL),
                    new Fact(FINISHED, "完成工作项数", "Items finished", UnitKind.NUMBER, "", ALL),
                    new Fact(OVERDUE, "逾期工作项数", "Items overdue", UnitKind.NUMBER, "", ALL),
                    new Fact(
                            LATE_DAYS,
                            "平均偏差天数",
                            "Mean delay in days",
                            UnitKind.DURATION,
                            "d",
                            ALL));

    private final DSLContext sql;
    private final People people;
    private final OrganisationTime time;

    PlanFacts(DSLContext sql, People people, OrganisationTime time) {
        this.sql = sql;
        this.people = people;
        this.time = time;
    }

    /** Items with the same day promised and the same day finished. */
    private record Group(@Nullable LocalDate due, @Nullable LocalDate finished, int items) {}

    private record Place(Scope scope, @Nullable UUID id) {}

    @Override
    public List<Fact> facts() {
        return FACTS;
    }

    @Override
    public Map<Asked, BigDecimal> values(List<Asked> asked) {
        var places = new HashMap<Place, List<Group>>();
        var values = new HashMap<Asked, BigDecimal>();
        for (Asked one : asked) {
            List<Group> groups =
                    places.computeIfAbsent(new Place(one.scope(), one.scopeId()), this::groups);
            BigDecimal value = value(one, groups);
            if (value != null) {
                values.put(one, value);
            }
        }
        return values;
    }

    private @Nullable BigDecimal value(Asked asked, List<Group> groups) {
        LocalDate today = time.today();
        if (asked.from().isAfter(today)) {
            return null;
        }
        LocalDate day = asked.to().isBefore(today) ? asked.to() : today;
        int finished = 0;
        int promised = 0;
        int onTime = 0;
        int overdue = 0;
        long late = 0;
        for (Group group : groups) {
            LocalDate end = group.finished();
            LocalDate due = group.due();
            if (end != null && !end.isBefore(asked.from()) && !end.isAfter(asked.to())) {
                finished += group.items();
                if (due != null) {
                    promised += group.items();
                    onTime += end.isAfter(due) ? 0 : group.items();
                    late += (end.toEpochDay() - due.toEpochDay()) * group.items();
                }
            }
            if (due != null && due.isBefore(day) && (end == null || end.isAfter(day))) {
                overdue += group.items();
            }
        }
        return switch (asked.fact()) {
            case ON_TIME -> share(HUNDRED.multiply(BigDecimal.valueOf(onTime)), promised);
            case FINISHED -> BigDecimal.valueOf(finished);
            case OVERDUE -> BigDecimal.valueOf(overdue);
            case LATE_DAYS -> share(BigDecimal.valueOf(late), promised);
            default -> null;
        };
    }

    private static @Nullable BigDecimal share(BigDecimal part, int whole) {
        return whole == 0 ? null : part.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    private List<Group> groups(Place place) {
        Condition which = which(place);
        var due = DSL.coalesce(ITEM.DEADLINE, ITEM.FIRST_FINISH);
        var groups = new ArrayList<Group>();
        sql.select(due, ITEM.ACTUAL_FINISH, DSL.count())
                .from(ITEM)
                .join(PLAN)
                .on(PLAN.ID.eq(ITEM.PLAN_ID))
                .where(
                        which,
                        ITEM.SUMMARY.isFalse(),
                        ITEM.DELETED_AT.isNull(),
                        PLAN.DELETED_AT.isNull(),
                        PLAN.STATE.ne("DRAFT"))
                .groupBy(due, ITEM.ACTUAL_FINISH)
                .forEach(row -> groups.add(new Group(row.value1(), row.value2(), row.value3())));
        return groups;
    }

    private Condition which(Place place) {
        UUID id = place.id();
        if (place.scope() == Scope.ORGANISATION || id == null) {
            return DSL.noCondition();
        }
        return switch (place.scope()) {
            case PERSON -> ITEM.OWNER_ID.eq(id);
            case PLAN -> ITEM.PLAN_ID.eq(id);
            default -> PLAN.UNIT_ID.eq(DSL.any(under(id)));
        };
    }

    /** The unit and those below it that have plans. */
    private UUID[] under(UUID unit) {
        var under = new HashSet<UUID>();
        sql.selectDistinct(PLAN.UNIT_ID)
                .from(PLAN)
                .where(PLAN.UNIT_ID.isNotNull())
                .forEach(
                        row -> {
                            if (people.upwards(new UnitId(row.value1()))
                                    .contains(new UnitId(unit))) {
                                under.add(row.value1());
                            }
                        });
        return under.toArray(UUID[]::new);
    }
}
