package dev.zhixing.shared.people.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Says what happened in this room, for trail, live updates and search. Secrets are never in it. */
@Component
class Facts {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Facts(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Collects the fields that really changed. */
    static final class Changes {

        private final List<FieldChange> changes = new ArrayList<>();

        Changes add(String field, @Nullable Object before, @Nullable Object after) {
            var change = new FieldChange(field, text(before), text(after));
            if (change.isChange()) {
                changes.add(change);
            }
            return this;
        }

        boolean isEmpty() {
            return changes.isEmpty();
        }

        List<FieldChange> list() {
            return List.copyOf(changes);
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }

    void say(
            Actor actor,
            String kind,
            String happened,
            UUID id,
            String title,
            int version,
            Changes changes) {
        var subject = new SubjectRef(kind, id);
        events.publishEvent(
                new DomainEvent(
                        actor.id(),
                        kind + "." + happened,
                        subject,
                        subject,
                        title,
                        clock.instant(),
                        version,
                        changes.list()));
    }
}
