package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SubjectGuard;
import dev.zhixing.shared.people.SupervisorLine;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * People: everybody signed in sees them, the person himself and those above him arrange his
 * stand-ins and leave, administrators do everything. Accounts are seen by their owners and
 * administrators only.
 */
@Component
class PersonGuard implements SubjectGuard {

    private static final String PERSON_KIND = "person";
    private static final String ACCOUNT_KIND = "account";

    private final DSLContext sql;
    private final SupervisorLine line;
    private final People people;

    PersonGuard(DSLContext sql, SupervisorLine line, People people) {
        this.sql = sql;
        this.line = line;
        this.people = people;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PERSON_KIND, ACCOUNT_KIND);
    }

    @Override
    public Map<UUID, Right> rights(Actor actor, String kind, Collection<UUID> ids) {
        var me = actor.id().value();
        var rights = new HashMap<UUID, Right>();
        for (UUID id : kind.equals(PERSON_KIND) ? existing(ids) : accounts(ids)) {
            if (actor.administrator()) {
                rights.put(id, Right.MANAGE);
            } else if (id.equals(me)) {
                rights.put(id, Right.CONTRIBUTE);
            } else if (kind.equals(PERSON_KIND)) {
                rights.put(id, Right.SEE);
            }
        }
        if (kind.equals(PERSON_KIND) && rights.containsValue(Right.SEE)) {
            for (UUID below : line.peopleBelow(PersonId.of(actor.id()))) {
                rights.replace(below, Right.SEE, Right.CONTRIBUTE);
            }
        }
        return rights;
    }

    @Override
    public Optional<SubjectRef> container(SubjectRef subject) {
        return Optional.of(subject);
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Actor actor, String kind, Collection<UUID> ids) {
        var titles = new HashMap<UUID, SubjectTitle>();
        people.people(rights(actor, kind, ids).keySet())
                .forEach((id, person) -> titles.put(id, title(person)));
        return titles;
    }

    @Override
    public Set<UUID> visibleContainers(Actor actor) {
        return new HashSet<>(sql.select(PERSON.ID).from(PERSON).fetch(PERSON.ID));
    }

    private Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(
                sql.select(PERSON.ID).from(PERSON).where(PERSON.ID.in(ids)).fetch(PERSON.ID));
    }

    private Set<UUID> accounts(Collection<UUID> ids) {
        return new HashSet<>(
                sql.select(ACCOUNT.PERSON_ID)
                        .from(ACCOUNT)
                        .where(ACCOUNT.PERSON_ID.in(ids))
                        .fetch(ACCOUNT.PERSON_ID));
    }

    private static SubjectTitle title(Party person) {
        return new SubjectTitle(person.name(), person.detail() == null ? "" : person.detail());
    }
}
