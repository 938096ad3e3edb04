package dev.zhixing.shared.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who stands above whom. Above a unit stand the supervisors and deputies of it and of every unit
 * over it; above a person those of his unit, without himself and without his own deputy. People who
 * left do not count.
 */
public interface SupervisorLine {

    boolean isAbove(PersonId supervisor, UnitId unit);

    boolean isAbove(PersonId supervisor, PersonId person);

    /** Everybody above a person, the nearest first. */
    List<PersonId> above(PersonId person);

    /** Everybody above a unit, the nearest first, supervisors before their deputies. */
    List<PersonId> above(UnitId unit);

    /** The units somebody leads or deputises for, with all units under them. */
    Set<UUID> unitsBelow(PersonId supervisor);

    /** Active people whom somebody stands above. */
    Set<UUID> peopleBelow(PersonId supervisor);
}
