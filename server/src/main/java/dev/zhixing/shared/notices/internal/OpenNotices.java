package dev.zhixing.shared.notices.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.InboxCount;
import dev.zhixing.shared.people.PersonId;

import org.springframework.stereotype.Component;

/** The number beside one's name. */
@Component
class OpenNotices implements InboxCount {

    private final Inbox inbox;

    OpenNotices(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int open(PersonId person) {
        return inbox.open(new Actor(person.asActor(), false, true));
    }
}
