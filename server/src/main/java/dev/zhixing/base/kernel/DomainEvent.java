package dev.zhixing.base.kernel;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A fact, in the past tense. Trail, live updates and inbox listen to it and know no room.
 *
 * @param verb what happened, {@code <kind>.<past participle>}: {@code item.updated}
 * @param subject the thing it happened to
 * @param container the thing that decides who may see it (a plan for its items); the subject itself
 *     when there is none
 * @param title the subject's name at that moment
 * @param version the subject's version after it, 0 when it has none
 */
public record DomainEvent(
        ActorId actor,
        String verb,
        SubjectRef subject,
        SubjectRef container,
        String title,
        Instant at,
        int version,
        List<FieldChange> changes) {

    public DomainEvent {
        changes = List.copyOf(changes);
    }

    public DomainEvent(
            ActorId actor,
            String verb,
            SubjectRef subject,
            @Nullable SubjectRef container,
            String title,
            Instant at,
            List<FieldChange> changes) {
        this(actor, verb, subject, container == null ? subject : container, title, at, 0, changes);
    }
}
