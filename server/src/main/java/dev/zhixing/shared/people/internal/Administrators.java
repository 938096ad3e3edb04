package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.ORGANISATION;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;

import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** There is always somebody who can arrange things. */
@Component
class Administrators {

    private final DSLContext sql;

    Administrators(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Before somebody stops being an administrator. Two such commands at once wait for each other
     * on the organisation's row, so that they cannot both count the other one.
     *
     * @throws Refused when he is the last one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireAnotherThan(PersonId person) {
        sql.select(ORGANISATION.ID).from(ORGANISATION).forUpdate().execute();
        boolean isOne =
                sql.fetchExists(
                        ACCOUNT,
                        ACCOUNT.PERSON_ID.eq(person.value()),
                        ACCOUNT.ADMINISTRATOR.isTrue(),
                        ACCOUNT.DISABLED.isFalse());
        boolean another =
                sql.fetchExists(
                        sql.selectOne()
                                .from(ACCOUNT)
                                .join(PERSON)
                                .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
                                .where(
                                        ACCOUNT.PERSON_ID.ne(person.value()),
                                        ACCOUNT.ADMINISTRATOR.isTrue(),
                                        ACCOUNT.DISABLED.isFalse(),
                                        PERSON.ACTIVE.isTrue()));
        if (isOne && !another) {
            throw new Refused(PeopleProblem.LAST_ADMINISTRATOR);
        }
    }
}
