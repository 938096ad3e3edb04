package dev.zhixing.shared.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who belongs where. Everybody who is signed in may see it, so these questions take no caller; each
 * needs as many statements for many as for one.
 */
public interface Membership {

    /** Of each of these units, itself and all units under it. Unknown units hold nothing. */
    Map<UUID, Set<UUID>> under(Collection<UUID> units);

    /** All units there are. */
    Set<UUID> allUnits();

    /** Active people who belong to these units directly, by name; at most so many. */
    List<Party> membersOf(Collection<UUID> units, int limit);

    /** The unit each of these people belongs to; who belongs to none is missing. */
    Map<UUID, UUID> unitsOf(Collection<UUID> people);

    /** A person's post and his unit with all units over it: what is shared with them is his too. */
    Set<PartyRef> placesOf(PersonId person);
}
