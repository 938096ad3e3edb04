package dev.zhixing.shared.notices.internal;

import dev.zhixing.shared.people.InboxCount;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;

import org.springframework.stereotype.Component;

import java.util.List;

/** The number beside one's name. */
@Component
class OpenNotices implements InboxCount {

    private final Inbox inbox;
    private final People people;

    OpenNotices(Inbox inbox, People people) {
        this.inbox = inbox;
        this.people = people;
    }

    @Override
    public int open(PersonId person) {
        return people.callers(List.of(person.value())).values().stream()
                .mapToInt(inbox::open)
                .sum();
    }
}
