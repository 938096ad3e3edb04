package dev.zhixing.shared.people;

import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.Id;

import java.util.UUID;

/** One person of the organisation, with or without an account. */
public record PersonId(UUID value) implements Id {

    public static PersonId of(ActorId actor) {
        return new PersonId(actor.value());
    }

    public ActorId asActor() {
        return new ActorId(value);
    }
}
