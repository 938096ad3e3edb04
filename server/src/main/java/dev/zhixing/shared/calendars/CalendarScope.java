package dev.zhixing.shared.calendars;

import dev.zhixing.base.kernel.Id;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;

import java.util.Objects;
import java.util.UUID;

/** Whose working time: the organisation's, or that of one unit, plan or person in it. */
public record CalendarScope(Kind kind, UUID id) {

    private static final UUID ONLY = new UUID(0, 1);

    /** From the widest to the nearest; a nearer layer overrides a wider one. */
    public enum Kind {
        ORGANISATION,
        UNIT,
        PLAN,
        PERSON
    }

    /**
     * @throws IllegalArgumentException when another id than the only one is given for the
     *     organisation
     */
    public CalendarScope {
        Objects.requireNonNull(kind, "CalendarScope.kind");
        Objects.requireNonNull(id, "CalendarScope.id");
        if (kind == Kind.ORGANISATION && !id.equals(ONLY)) {
            throw new IllegalArgumentException("There is one organisation, with the id " + ONLY);
        }
    }

    public static CalendarScope organisation() {
        return new CalendarScope(Kind.ORGANISATION, ONLY);
    }

    public static CalendarScope unit(UnitId unit) {
        return new CalendarScope(Kind.UNIT, unit.value());
    }

    public static CalendarScope plan(Id plan) {
        return new CalendarScope(Kind.PLAN, plan.value());
    }

    public static CalendarScope person(PersonId person) {
        return new CalendarScope(Kind.PERSON, person.value());
    }
}
