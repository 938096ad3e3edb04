package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;
import static dev.zhixing.work.metrics.internal.db.Tables.RECORDER;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SupervisorLine;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.metrics.Visibility;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who may do what with an indicator. Its owner, whoever stands above its unit or its owner, and
 * administrators arrange it; the named recorders and the person it is about bring readings; others
 * see and comment on what its visibility shows them.
 */
@Component
class MetricRights {

    private final DSLContext sql;
    private final SupervisorLine line;
    private final People people;

    MetricRights(DSLContext sql, SupervisorLine line, People people) {
        this.sql = sql;
        this.line = line;
        this.people = people;
    }

    /** One caller's place in the organisation, asked once for a request. */
    private record Place(UUID me, UUID[] units, UUID[] unitsBelow, UUID[] peopleBelow) {}

    private Place place(Actor actor) {
        PersonId person = PersonId.of(actor.id());
        List<UnitId> units = people.unitOf(person).map(people::upwards).orElse(List.of());
        return new Place(
                person.value(),
                units.stream().map(UnitId::value).toArray(UUID[]::new),
                line.unitsBelow(person).toArray(UUID[]::new),
                line.peopleBelow(person).toArray(UUID[]::new));
    }

    /** The greatest right on each; what is invisible or in the bin is missing. */
    Map<UUID, Right> of(Actor actor, Collection<UUID> ids) {
        return of(actor, ids, false);
    }

    Map<UUID, Right> of(Actor actor, Collection<UUID> ids, boolean binned) {
        Place place = place(actor);
        var manages = DSL.field(manages(actor, place)).as("manages");
        var records = DSL.field(records(place)).as("records");
        var sees = DSL.field(sees(place)).as("sees");
        var rights = new HashMap<UUID, Right>();
        sql.select(METRIC.ID, manages, records, sees)
                .from(METRIC)
                .where(
                        METRIC.ID.eq(DSL.any(ids.toArray(UUID[]::new))),
                        binned ? METRIC.DELETED_AT.isNotNull() : METRIC.DELETED_AT.isNull())
                .forEach(
                        row -> {
                            if (Boolean.TRUE.equals(row.get(manages))) {
                                rights.put(row.get(METRIC.ID), Right.MANAGE);
                            } else if (Boolean.TRUE.equals(row.get(records))) {
                                rights.put(row.get(METRIC.ID), Right.CONTRIBUTE);
                            } else if (Boolean.TRUE.equals(row.get(sees))) {
                                rights.put(row.get(METRIC.ID), Right.COMMENT);
                            }
                        });
        return rights;
    }

    /** Indicators somebody may see, as a condition. */
    Condition visible(Actor actor) {
        if (actor.administrator()) {
            return DSL.noCondition();
        }
        Place place = place(actor);
        return manages(actor, place).or(records(place)).or(sees(place));
    }

    /** Indicators somebody arranges, as a condition. */
    Condition managed(Actor actor) {
        return actor.administrator() ? DSL.noCondition() : manages(actor, place(actor));
    }

    /** Indicators the caller has to bring readings of. */
    Condition own(Actor actor) {
        UUID me = actor.id().value();
        return METRIC.OWNER_ID.eq(me).or(isRecorder(me));
    }

    /** Whether somebody may put an indicator into a unit, or show it to everybody. */
    boolean mayPlace(Actor actor, @org.jspecify.annotations.Nullable UUID unit, Visibility shown) {
        if (actor.administrator()) {
            return true;
        }
        Place place = place(actor);
        if (unit == null) {
            return shown == Visibility.PRIVATE || place.unitsBelow().length > 0;
        }
        return List.of(place.unitsBelow()).contains(unit) || belongs(place, unit);
    }

    /** Whether an indicator may be made about somebody: by himself and those above him. */
    boolean mayMeasure(Actor actor, UUID person) {
        return actor.administrator()
                || actor.id().value().equals(person)
                || new HashSet<>(line.peopleBelow(PersonId.of(actor.id()))).contains(person);
    }

    private static boolean belongs(Place place, UUID unit) {
        return place.units().length > 0 && place.units()[0].equals(unit);
    }

    private static Condition manages(Actor actor, Place place) {
        if (actor.administrator()) {
            return DSL.trueCondition();
        }
        return METRIC.OWNER_ID
                .eq(place.me())
                .or(METRIC.UNIT_ID.isNotNull().and(METRIC.UNIT_ID.eq(DSL.any(place.unitsBelow()))))
                .or(METRIC.OWNER_ID.eq(DSL.any(place.peopleBelow())));
    }

    private static Condition records(Place place) {
        return isRecorder(place.me()).or(METRIC.PERSON_ID.isNotDistinctFrom(place.me()));
    }

    private static Condition sees(Place place) {
        return METRIC.VISIBILITY
                .eq(Visibility.ORGANISATION.name())
                .or(
                        METRIC.VISIBILITY
                                .eq(Visibility.UNIT.name())
                                .and(METRIC.UNIT_ID.isNotNull())
                                .and(METRIC.UNIT_ID.eq(DSL.any(place.units()))));
    }

    private static Condition isRecorder(UUID person) {
        return DSL.exists(
                DSL.selectOne()
                        .from(RECORDER)
                        .where(RECORDER.METRIC_ID.eq(METRIC.ID), RECORDER.PERSON_ID.eq(person)));
    }
}
