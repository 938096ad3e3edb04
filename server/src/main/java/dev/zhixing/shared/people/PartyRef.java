package dev.zhixing.shared.people;

import java.util.UUID;

/** Points at a party without knowing its name. */
public record PartyRef(Party.Kind kind, UUID id) {

    public static PartyRef person(PersonId person) {
        return new PartyRef(Party.Kind.PERSON, person.value());
    }

    public static PartyRef unit(UnitId unit) {
        return new PartyRef(Party.Kind.UNIT, unit.value());
    }
}
