package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.SESSION;
import static dev.zhixing.shared.people.internal.db.Tables.TOKEN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.live.LiveCallers;
import dev.zhixing.shared.people.PersonId;

import jakarta.servlet.http.HttpServletRequest;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Whether the callers behind open streams are still signed in. Looking does not prolong anything.
 */
@Component
class LiveSignIns implements LiveCallers {

    private final DSLContext sql;
    private final Clock clock;

    LiveSignIns(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String credential(HttpServletRequest request) {
        String word =
                SignInFilter.bearer(request)
                        .or(() -> SessionCookie.read(request))
                        .orElseThrow(NotFound::new);
        return HexFormat.of().formatHex(new Word(word).hash());
    }

    @Override
    public Map<String, Actor> present(Collection<String> credentials) {
        Instant now = clock.instant();
        var hashes = credentials.stream().map(HexFormat.of()::parseHex).toList();
        var rows =
                sql.select(
                                SESSION.WORD_HASH,
                                SESSION.PERSON_ID,
                                ACCOUNT.ADMINISTRATOR,
                                DSL.inline(true))
                        .from(SESSION)
                        .join(ACCOUNT)
                        .on(ACCOUNT.PERSON_ID.eq(SESSION.PERSON_ID))
                        .join(PERSON)
                        .on(PERSON.ID.eq(SESSION.PERSON_ID))
                        .where(
                                SESSION.WORD_HASH.in(hashes),
                                SESSION.IDLE_UNTIL.gt(now),
                                SESSION.EXPIRES_AT.gt(now),
                                ACCOUNT.DISABLED.isFalse(),
                                PERSON.ACTIVE.isTrue())
                        .unionAll(
                                sql.select(
                                                TOKEN.WORD_HASH,
                                                TOKEN.PERSON_ID,
                                                ACCOUNT.ADMINISTRATOR,
                                                TOKEN.MAY_WRITE)
                                        .from(TOKEN)
                                        .join(ACCOUNT)
                                        .on(ACCOUNT.PERSON_ID.eq(TOKEN.PERSON_ID))
                                        .join(PERSON)
                                        .on(PERSON.ID.eq(TOKEN.PERSON_ID))
                                        .where(
                                                TOKEN.WORD_HASH.in(hashes),
                                                TOKEN.EXPIRES_AT.gt(now),
                                                ACCOUNT.DISABLED.isFalse(),
                                                ACCOUNT.MUST_CHANGE_PASSWORD.isFalse(),
                                                PERSON.ACTIVE.isTrue()))
                        .fetch();
        var present = new HashMap<String, Actor>();
        for (var row : rows) {
            present.put(
                    HexFormat.of().formatHex(row.value1()),
                    new Actor(new PersonId(row.value2()).asActor(), row.value3(), row.value4()));
        }
        return present;
    }
}
