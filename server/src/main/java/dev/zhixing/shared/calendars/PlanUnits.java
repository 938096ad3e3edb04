package dev.zhixing.shared.calendars;

import dev.zhixing.shared.people.UnitId;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asked of the room that has plans: to which unit a plan belongs, and so whose time it keeps. */
public interface PlanUnits {

    Optional<UnitId> unitOf(UUID plan);

    /** The same for many plans; those without a unit are left out. One query. */
    Map<UUID, UnitId> unitsOf(Collection<UUID> plans);
}
