package dev.zhixing.work.metrics;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Makes an action somebody's work. Implemented by the room that keeps work; a deviation points at
 * what comes back.
 */
public interface ActionDesk {

    /**
     * Work to be done because of a deviation.
     *
     * @param planId the plan it goes into
     * @param because the indicator, for the link back
     */
    record Action(
            UUID planId,
            String name,
            String description,
            @Nullable UUID ownerId,
            @Nullable LocalDate deadline,
            SubjectRef because) {}

    /**
     * Part of the caller's transaction.
     *
     * @throws dev.zhixing.base.kernel.NotFound when the caller does not see the plan
     * @throws dev.zhixing.base.kernel.Refused when he may not add work to it
     */
    SubjectRef open(Actor actor, Action action);
}
