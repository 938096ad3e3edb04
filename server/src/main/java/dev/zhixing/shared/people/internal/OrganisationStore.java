package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ORGANISATION;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Organisation;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;

/** The organisation itself: one row. */
@Component
public class OrganisationStore {

    /** The organisation's id where a subject needs one. */
    static final UUID ID = new UUID(0, 1);

    private final DSLContext sql;
    private final Access access;
    private final Facts facts;

    OrganisationStore(DSLContext sql, Access access, Facts facts) {
        this.sql = sql;
        this.access = access;
        this.facts = facts;
    }

    /**
     * @throws NotFound before the first start is done
     */
    public Organisation organisation() {
        return sql.select(
                        ORGANISATION.NAME,
                        ORGANISATION.LANGUAGE,
                        ORGANISATION.TIME_ZONE,
                        ORGANISATION.VERSION)
                .from(ORGANISATION)
                .fetchOptional(
                        row ->
                                new Organisation(
                                        row.value1(), row.value2(), row.value3(), row.value4()))
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public Organisation change(
            Actor actor,
            IfMatch seen,
            Patch<String> name,
            Patch<String> language,
            Patch<String> timeZone) {
        access.requireAdministrator(actor);
        sql.select(ORGANISATION.ID).from(ORGANISATION).forUpdate().execute();
        Organisation before = organisation();
        seen.require(before.version(), () -> before);
        String newName = TextRules.clean(name.or(before.name()));
        String newLanguage = language.or(before.language());
        String newZone = timeZone.or(before.timeZone());
        var breaches = new ArrayList<Breach>();
        breaches.addAll(TextRules.name("name", newName));
        breaches.addAll(TextRules.language("language", newLanguage));
        breaches.addAll(TextRules.timeZone("timeZone", newZone));
        Refused.ifAny(breaches);
        sql.update(ORGANISATION)
                .set(ORGANISATION.NAME, newName)
                .set(ORGANISATION.LANGUAGE, newLanguage)
                .set(ORGANISATION.TIME_ZONE, newZone)
                .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
                .execute();
        Organisation after = organisation();
        facts.say(
                actor,
                "organisation",
                "updated",
                ID,
                Objects.requireNonNull(newName),
                after.version(),
                new Facts.Changes()
                        .add("name", before.name(), after.name())
                        .add("language", before.language(), after.language())
                        .add("timeZone", before.timeZone(), after.timeZone()));
        return after;
    }
}
