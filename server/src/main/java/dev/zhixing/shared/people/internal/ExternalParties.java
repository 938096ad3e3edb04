package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.EXTERNAL_PARTY;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.ExternalParty;
import dev.zhixing.shared.people.ExternalPartyId;
import dev.zhixing.shared.people.Right;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The list of customers, suppliers and partners. */
@Component
public class ExternalParties {

    private static final String KIND = "external-party";
    private static final int CONTACT_LENGTH = 1000;

    private final DSLContext sql;
    private final Clock clock;
    private final Access access;
    private final Facts facts;

    ExternalParties(DSLContext sql, Clock clock, Access access, Facts facts) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.facts = facts;
    }

    public Page<ExternalParty> page(PageRequest page) {
        Condition after = Cursor.after(page, EXTERNAL_PARTY.PINYIN, EXTERNAL_PARTY.ID);
        return Page.cut(
                        read(after, page.limit() + 1),
                        page,
                        party -> List.of(Pinyin.full(party.name()), party.id().toString()))
                .withTotal(sql.fetchCount(EXTERNAL_PARTY, EXTERNAL_PARTY.DELETED_AT.isNull()));
    }

    /**
     * @throws NotFound when there is no such party
     */
    public ExternalParty find(ExternalPartyId id) {
        return read(EXTERNAL_PARTY.ID.eq(id.value()), 1).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public ExternalParty create(
            Actor actor, @Nullable String name, ExternalParty.Kind kind, @Nullable String contact) {
        access.requireAdministrator(actor);
        String plain = checked(name, TextRules.clean(contact));
        var id = new ExternalPartyId(UUID.randomUUID());
        sql.insertInto(EXTERNAL_PARTY)
                .set(EXTERNAL_PARTY.ID, id.value())
                .set(EXTERNAL_PARTY.NAME, plain)
                .set(EXTERNAL_PARTY.PINYIN, Pinyin.full(plain))
                .set(EXTERNAL_PARTY.INITIALS, Pinyin.initials(plain))
                .set(EXTERNAL_PARTY.KIND, kind.name())
                .set(EXTERNAL_PARTY.CONTACT, TextRules.clean(contact))
                .execute();
        facts.say(actor, KIND, "created", id.value(), plain, 1, new Facts.Changes());
        return find(id);
    }

    @Transactional
    public ExternalParty change(
            Actor actor,
            ExternalPartyId id,
            IfMatch seen,
            Patch<String> name,
            Patch<ExternalParty.Kind> kind,
            Patch<String> contact) {
        access.require(actor, Right.MANAGE, SubjectRef.of(KIND, id));
        ExternalParty before = locked(id, seen);
        String newContact = TextRules.clean(contact.or(before.contact()));
        String plain = checked(name.or(before.name()), newContact);
        ExternalParty.Kind newKind =
                Objects.requireNonNullElse(kind.or(before.kind()), before.kind());
        sql.update(EXTERNAL_PARTY)
                .set(EXTERNAL_PARTY.NAME, plain)
                .set(EXTERNAL_PARTY.PINYIN, Pinyin.full(plain))
                .set(EXTERNAL_PARTY.INITIALS, Pinyin.initials(plain))
                .set(EXTERNAL_PARTY.KIND, newKind.name())
                .set(EXTERNAL_PARTY.CONTACT, newContact)
                .set(EXTERNAL_PARTY.VERSION, EXTERNAL_PARTY.VERSION.plus(1))
                .where(EXTERNAL_PARTY.ID.eq(id.value()))
                .execute();
        ExternalParty after = find(id);
        facts.say(
                actor,
                KIND,
                "updated",
                id.value(),
                plain,
                after.version(),
                new Facts.Changes()
                        .add("name", before.name(), after.name())
                        .add("kind", before.kind(), after.kind())
                        .add("contact", before.contact(), after.contact()));
        return after;
    }

    /** It disappears from pickers; plans that name it keep its name. */
    @Transactional
    public void delete(Actor actor, ExternalPartyId id, IfMatch seen) {
        access.require(actor, Right.MANAGE, SubjectRef.of(KIND, id));
        ExternalParty before = locked(id, seen);
        sql.update(EXTERNAL_PARTY)
                .set(EXTERNAL_PARTY.DELETED_AT, clock.instant())
                .set(EXTERNAL_PARTY.VERSION, EXTERNAL_PARTY.VERSION.plus(1))
                .where(EXTERNAL_PARTY.ID.eq(id.value()))
                .execute();
        facts.say(
                actor,
                KIND,
                "deleted",
                id.value(),
                before.name(),
                before.version() + 1,
                new Facts.Changes());
    }

    private ExternalParty locked(ExternalPartyId id, IfMatch seen) {
        sql.select(EXTERNAL_PARTY.ID)
                .from(EXTERNAL_PARTY)
                .where(EXTERNAL_PARTY.ID.eq(id.value()))
                .forNoKeyUpdate()
                .execute();
        ExternalParty present = find(id);
        seen.require(present.version(), () -> present);
        return present;
    }

    private static String checked(@Nullable String name, @Nullable String contact) {
        String plain = TextRules.clean(name);
        var breaches = new ArrayList<Breach>();
        breaches.addAll(TextRules.name("name", plain));
        breaches.addAll(TextRules.text("contact", contact, CONTACT_LENGTH));
        Refused.ifAny(breaches);
        return Objects.requireNonNull(plain);
    }

    private List<ExternalParty> read(Condition which, int limit) {
        return sql.select(
                        EXTERNAL_PARTY.ID,
                        EXTERNAL_PARTY.NAME,
                        EXTERNAL_PARTY.KIND,
                        EXTERNAL_PARTY.CONTACT,
                        EXTERNAL_PARTY.VERSION)
                .from(EXTERNAL_PARTY)
                .where(which, EXTERNAL_PARTY.DELETED_AT.isNull())
                .orderBy(EXTERNAL_PARTY.PINYIN, EXTERNAL_PARTY.ID)
                .limit(limit)
                .fetch(
                        row ->
                                new ExternalParty(
                                        row.value1(),
                                        row.value2(),
                                        ExternalParty.Kind.valueOf(row.value3()),
                                        row.value4(),
                                        row.value5()));
    }
}
