package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.EXTERNAL_PARTY;
import static dev.zhixing.shared.people.internal.db.Tables.POST;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SubjectGuard;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Units, posts and external parties: everybody signed in sees them, administrators arrange them.
 */
final class DirectoryGuard implements SubjectGuard {

    private final DSLContext sql;
    private final People people;
    private final String kind;
    private final Party.Kind party;
    private final TableField<?, UUID> id;
    private final Field<Instant> deletedAt;

    private DirectoryGuard(
            DSLContext sql,
            People people,
            String kind,
            Party.Kind party,
            TableField<?, UUID> id,
            Field<Instant> deletedAt) {
        this.sql = sql;
        this.people = people;
        this.kind = kind;
        this.party = party;
        this.id = id;
        this.deletedAt = deletedAt;
    }

    static DirectoryGuard ofUnits(DSLContext sql, People people) {
        return new DirectoryGuard(sql, people, "unit", Party.Kind.UNIT, UNIT.ID, UNIT.DELETED_AT);
    }

    static DirectoryGuard ofPosts(DSLContext sql, People people) {
        return new DirectoryGuard(sql, people, "post", Party.Kind.POST, POST.ID, POST.DELETED_AT);
    }

    static DirectoryGuard ofExternalParties(DSLContext sql, People people) {
        return new DirectoryGuard(
                sql,
                people,
                "external-party",
                Party.Kind.EXTERNAL,
                EXTERNAL_PARTY.ID,
                EXTERNAL_PARTY.DELETED_AT);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(kind);
    }

    @Override
    public Map<UUID, Right> rights(Actor actor, String kind, Collection<UUID> ids) {
        var rights = new HashMap<UUID, Right>();
        for (UUID present : present(id.in(ids))) {
            rights.put(present, actor.administrator() ? Right.MANAGE : Right.SEE);
        }
        return rights;
    }

    @Override
    public Map<UUID, Right> rightsWithBin(Actor actor, String kind, Collection<UUID> ids) {
        var rights = new HashMap<UUID, Right>();
        sql.select(id)
                .from(id.getTable())
                .where(id.in(ids))
                .forEach(row -> rights.put(row.value1(), Right.SEE));
        return rights;
    }

    @Override
    public Optional<SubjectRef> container(SubjectRef subject) {
        return Optional.of(subject);
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Actor actor, String kind, Collection<UUID> ids) {
        var titles = new HashMap<UUID, SubjectTitle>();
        people.parties(
                        rights(actor, kind, ids).keySet().stream()
                                .map(one -> new PartyRef(party, one))
                                .toList())
                .values()
                .forEach(
                        one ->
                                titles.put(
                                        one.id(),
                                        new SubjectTitle(
                                                one.name(),
                                                one.detail() == null ? "" : one.detail())));
        return titles;
    }

    @Override
    public Set<UUID> visibleContainers(Actor actor) {
        return present(DSL.noCondition());
    }

    private Set<UUID> present(Condition which) {
        return new HashSet<>(
                sql.select(id).from(id.getTable()).where(which, deletedAt.isNull()).fetch(id));
    }
}
