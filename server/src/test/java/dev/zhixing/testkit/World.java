package dev.zhixing.testkit;

import static dev.zhixing.shared.people.internal.db.Tables.PERSON;

import dev.zhixing.base.words.Pinyin;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.internal.Accounts;
import dev.zhixing.shared.people.internal.Setup;

import org.jooq.DSLContext;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes people who can sign in. Names are free; user names are made unique. */
public final class World {

    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final DSLContext sql;
    private final Setup setup;
    private final Accounts accounts;
    private final Api api;

    private volatile @org.jspecify.annotations.Nullable Person administrator;

    World(DSLContext sql, Setup setup, Accounts accounts, Api api) {
        this.sql = sql;
        this.setup = setup;
        this.accounts = accounts;
        this.api = api;
    }

    /** Somebody with an account, signed in. */
    public record Person(PersonId id, String name, String username, Api api) {}

    /** The first administrator; the organisation comes into being with him. */
    public synchronized Person administrator() {
        if (administrator == null) {
            PersonId id = setup.perform("云海客服中心", "zh", "Asia/Shanghai", "管理员", "admin", PASSWORD);
            administrator = new Person(id, "管理员", "admin", signIn("admin"));
        }
        return administrator;
    }

    /** A new person with an account and no rights anywhere. */
    public Person person(String name) {
        administrator();
        var id = new PersonId(UUID.randomUUID());
        String username = Pinyin.full(name) + NUMBER.incrementAndGet();
        sql.insertInto(PERSON)
                .set(PERSON.ID, id.value())
                .set(PERSON.NAME, name)
                .set(PERSON.PINYIN, Pinyin.full(name))
                .set(PERSON.INITIALS, Pinyin.initials(name))
                .execute();
        accounts.create(id, username, PASSWORD, false, false, "zh");
        return new Person(id, name, username, signIn(username));
    }

    /** Somebody who is not signed in. */
    public Api visitor() {
        return api;
    }

    /** A client with a fresh session of this account. */
    public Api signIn(String username) {
        var answer =
                api.post(
                                "/api/session",
                                "{\"username\":\"%s\",\"password\":\"%s\",\"remember\":false}"
                                        .formatted(username, PASSWORD))
                        .expect(201);
        return api.as(answer.header("Set-Cookie").split(";", 2)[0]);
    }
}
