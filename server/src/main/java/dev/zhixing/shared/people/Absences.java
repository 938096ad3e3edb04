package dev.zhixing.shared.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Asked of the room that knows leave: who of these people is away, and until when. */
public interface Absences {

    /** The last day of the absence that covers the day, by person; people at work are missing. */
    Map<UUID, LocalDate> onLeaveUntil(LocalDate day, Collection<UUID> people);
}
