package dev.zhixing.base.kernel;

/**
 * The caller of an operation, as the door has recognised him.
 *
 * @param id the person who acts
 * @param administrator may see and arrange everything of the organisation
 * @param mayWrite false for a token that was given for reading only
 */
public record Actor(ActorId id, boolean administrator, boolean mayWrite) {

    public static final Actor SYSTEM = new Actor(ActorId.SYSTEM, true, true);

    public boolean isSystem() {
        return id.equals(ActorId.SYSTEM);
    }
}
