package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.CYCLE;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SupervisorLine;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.goals.GoalProblem;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** For whom somebody may set goals, and whether what a goal names is there. */
@Component
class Permitted {

    private final DSLContext sql;
    private final Access access;
    private final People people;
    private final SupervisorLine line;

    Permitted(DSLContext sql, Access access, People people, SupervisorLine line) {
        this.sql = sql;
        this.access = access;
        this.people = people;
        this.line = line;
    }

    /**
     * Goals of a person are set by himself or from above; of a unit by whoever leads it or a unit
     * over it, and drafted by its members for themselves to own; of the company by administrators
     * and whoever leads the unit at the top.
     */
    void requireSetting(Actor actor, GoalRow goal) {
        if (actor.administrator() || may(actor, goal)) {
            return;
        }
        throw new Refused(
                List.of(
                        new Breach(
                                "level",
                                GoalProblem.MAY_NOT_SET,
                                java.util.Map.of("level", goal.level().name()))));
    }

    private boolean may(Actor actor, GoalRow goal) {
        PersonId me = PersonId.of(actor.id());
        UUID unit = goal.unit();
        return switch (goal.level()) {
            case PERSON -> goal.owner().equals(me) || line.isAbove(me, goal.owner());
            case COMPANY ->
                    unit != null
                            && people.upwards(new UnitId(unit)).size() == 1
                            && line.unitsBelow(me).contains(unit);
            case DEPARTMENT, TEAM ->
                    // Without a unit the rules say what is missing.
                    unit == null
                            || line.unitsBelow(me).contains(unit)
                            || isOwnDraft(me, goal, unit);
        };
    }

    private boolean isOwnDraft(PersonId me, GoalRow goal, UUID unit) {
        return goal.owner().equals(me)
                && people.unitOf(me).filter(own -> own.value().equals(unit)).isPresent();
    }

    /** What the goal newly names and nobody knows. */
    List<Breach> unknown(Actor actor, @Nullable GoalRow old, GoalRow now) {
        var breaches = new ArrayList<Breach>();
        UUID unit = now.unit();
        if (unit != null
                && !Objects.equals(unit, old == null ? null : old.unit())
                && !isActive(PartyRef.unit(new UnitId(unit)))) {
            breaches.add(new Breach("unitId", GoalProblem.UNKNOWN_PARTY));
        }
        if (!now.owner().equals(old == null ? null : old.owner())
                && !isActive(PartyRef.person(now.owner()))) {
            breaches.add(new Breach("ownerId", GoalProblem.UNKNOWN_PARTY));
        }
        UUID cycle = now.cycle();
        if (cycle != null
                && !Objects.equals(cycle, old == null ? null : old.cycle())
                && !sql.fetchExists(CYCLE, CYCLE.ID.eq(cycle))) {
            breaches.add(new Breach("cycleId", GoalProblem.UNKNOWN_CYCLE));
        }
        UUID metric = now.metric();
        if (metric != null && !Objects.equals(metric, old == null ? null : old.metric())) {
            breaches.addAll(metric(actor, metric));
        }
        boolean typed =
                old != null
                        && !GoalFacts.same(old.get(GoalField.CURRENT), now.get(GoalField.CURRENT));
        if (metric != null && typed) {
            breaches.add(new Breach("current", GoalProblem.VALUE_COMES_FROM_METRIC));
        }
        return breaches;
    }

    List<Breach> metric(Actor actor, UUID metric) {
        return access.allows(actor, Right.SEE, new SubjectRef(Sources.METRIC, metric))
                ? List.of()
                : List.of(new Breach("metricId", GoalProblem.UNKNOWN_METRIC));
    }

    boolean isActive(PartyRef party) {
        var found = people.parties(Set.of(party)).get(party);
        return found != null && found.active();
    }
}
