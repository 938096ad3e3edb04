package dev.zhixing.shared.activity.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.activity.internal.Presence;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who is looking at anything just now. */
@RestController
@RequestMapping("/api/subjects/{kind}/{id}/presence")
class PresenceController {

    private final Presence presence;
    private final People people;

    PresenceController(Presence presence, People people) {
        this.presence = presence;
        this.people = people;
    }

    /** Those who are looking, the caller among them. */
    record PeoplePresent(List<Party> people) {}

    @PutMapping
    PeoplePresent amPresent(Actor actor, @PathVariable String kind, @PathVariable UUID id) {
        List<UUID> ids = presence.here(actor, Subjects.of(kind, id));
        Map<UUID, Party> parties = people.people(new HashSet<>(ids));
        return new PeoplePresent(ids.stream().map(parties::get).filter(Objects::nonNull).toList());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void amGone(Actor actor, @PathVariable String kind, @PathVariable UUID id) {
        presence.gone(actor, Subjects.of(kind, id));
    }
}
