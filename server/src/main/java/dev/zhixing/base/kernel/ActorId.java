package dev.zhixing.base.kernel;

import java.util.UUID;

/** Who acts: a person, or {@link #SYSTEM} for what the product does by itself. */
public record ActorId(UUID value) implements Id {

    public static final ActorId SYSTEM = new ActorId(new UUID(0, 0));
}
