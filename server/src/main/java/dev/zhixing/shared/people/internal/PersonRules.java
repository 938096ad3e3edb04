package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.POST;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.shared.people.PeopleProblem;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that must hold of a person. */
@Component
class PersonRules {

    private final DSLContext sql;

    PersonRules(DSLContext sql) {
        this.sql = sql;
    }

    /** A person as somebody wants him to be. */
    record Draft(
            @Nullable String name,
            @Nullable UUID unitId,
            @Nullable UUID postId,
            @Nullable String email,
            @Nullable String phone) {}

    List<Breach> breaches(Draft draft, @Nullable UUID self) {
        var breaches = new ArrayList<Breach>();
        breaches.addAll(TextRules.name("name", draft.name()));
        breaches.addAll(TextRules.email("email", draft.email()));
        breaches.addAll(TextRules.phone("phone", draft.phone()));
        if (draft.unitId() != null
                && !sql.fetchExists(UNIT, UNIT.ID.eq(draft.unitId()), UNIT.DELETED_AT.isNull())) {
            breaches.add(new Breach("unitId", PeopleProblem.UNIT_UNKNOWN));
        }
        if (draft.postId() != null
                && !sql.fetchExists(POST, POST.ID.eq(draft.postId()), POST.DELETED_AT.isNull())) {
            breaches.add(new Breach("postId", PeopleProblem.POST_UNKNOWN));
        }
        if (draft.email() != null && emailTaken(draft.email(), self)) {
            breaches.add(
                    new Breach("email", PeopleProblem.EMAIL_TAKEN, Map.of("email", draft.email())));
        }
        return breaches;
    }

    /** Whether somebody active and other than this person has the address. */
    boolean emailTaken(String email, @Nullable UUID self) {
        return sql.fetchExists(
                PERSON,
                DSL.lower(PERSON.EMAIL).eq(DSL.lower(email)),
                PERSON.ACTIVE.isTrue(),
                self == null ? DSL.noCondition() : PERSON.ID.ne(self));
    }
}
