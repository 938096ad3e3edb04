package dev.zhixing.shared.activity.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.SubjectGuard;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Tells what happened around a thing as a fact about the thing itself, so that its history shows
 * it. Nothing of the other end of a link is told: not everybody who sees this end may see that one.
 */
@Component
class ActivityFacts {

    private final ApplicationEventPublisher events;
    private final Access access;
    private final Clock clock;

    ActivityFacts(ApplicationEventPublisher events, Access access, Clock clock) {
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /** {@code done} is a past participle: {@code item} + {@code commented}. */
    void tell(Actor actor, SubjectRef subject, String done, List<FieldChange> changes) {
        events.publishEvent(
                new DomainEvent(
                        actor.id(),
                        subject.kind() + "." + done,
                        subject,
                        access.container(subject),
                        title(actor, subject),
                        clock.instant(),
                        changes));
    }

    String title(Actor actor, SubjectRef subject) {
        SubjectGuard.SubjectTitle title = access.titles(actor, Set.of(subject)).get(subject);
        return title == null ? "" : title.title();
    }
}
