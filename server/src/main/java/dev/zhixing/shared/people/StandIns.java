package dev.zhixing.shared.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who acts for whom while somebody is away. */
public interface StandIns {

    /** The deputies of those of these people who have one on this day, by the person's id. */
    Map<UUID, Party> deputiesOn(LocalDate day, Collection<UUID> people);

    /** The people for whom somebody acts on this day. */
    Set<UUID> representedBy(PersonId deputy, LocalDate day);
}
