package dev.zhixing.shared.calendars;

import dev.zhixing.shared.people.UnitId;

import java.util.Optional;
import java.util.UUID;

/** Asked of the room that has plans: to which unit a plan belongs, and so whose time it keeps. */
public interface PlanUnits {

    Optional<UnitId> unitOf(UUID plan);
}
