package dev.zhixing.shared.people.web;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.ORGANISATION;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PersonId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads the caller's own account as he sees it. */
@Component
class OwnAccount {

    private final DSLContext sql;

    OwnAccount(DSLContext sql) {
        this.sql = sql;
    }

    Me of(PersonId person) {
        return sql.select()
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(PERSON.UNIT_ID))
                .join(ORGANISATION)
                .on(DSL.trueCondition())
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .fetchSingle(
                        row -> {
                            String zone = row.get(ACCOUNT.TIME_ZONE);
                            return new Me(
                                    new Party(
                                            Party.Kind.PERSON,
                                            row.get(PERSON.ID),
                                            row.get(PERSON.NAME),
                                            row.get(UNIT.NAME),
                                            row.get(PERSON.ACTIVE)),
                                    row.get(ACCOUNT.USERNAME),
                                    row.get(PERSON.EMAIL),
                                    row.get(PERSON.PHONE),
                                    row.get(ACCOUNT.ADMINISTRATOR),
                                    row.get(ACCOUNT.MUST_CHANGE_PASSWORD),
                                    row.get(ACCOUNT.LANGUAGE),
                                    row.get(ACCOUNT.THEME),
                                    row.get(ACCOUNT.DENSITY),
                                    zone == null ? row.get(ORGANISATION.TIME_ZONE) : zone,
                                    row.get(ORGANISATION.NAME),
                                    row.get(ACCOUNT.VERSION));
                        });
    }
}
