package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.POST;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.base.api.SortOrder;
import dev.zhixing.base.kernel.Actor;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the list of people can be ordered by. Who signed in when is shown to administrators only, so
 * nobody else can order by it.
 */
record PersonOrder(SortOrder order, Field<?> field) {

    private static final Set<String> KEYS = new TreeSet<>(Set.of("name", "unit", "post"));
    private static final Set<String> ADMINISTRATORS_KEYS =
            new TreeSet<>(Set.of("name", "unit", "post", "lastSignIn"));
    private static final String AFTER_ALL = "\uffff";

    static PersonOrder of(Actor actor, @Nullable String sort) {
        var order =
                SortOrder.read(sort, actor.administrator() ? ADMINISTRATORS_KEYS : KEYS, "name");
        Field<?> field =
                switch (order.key()) {
                    case "unit" -> order.valueOrLast(UNIT.PINYIN, "", AFTER_ALL);
                    case "post" -> order.valueOrLast(POST.PINYIN, "", AFTER_ALL);
                    case "lastSignIn" ->
                            order.valueOrLast(
                                    ACCOUNT.LAST_SIGN_IN,
                                    Instant.parse("1900-01-01T00:00:00Z"),
                                    Instant.parse("2299-12-31T00:00:00Z"));
                    default -> PERSON.PINYIN;
                };
        return new PersonOrder(order, field);
    }
}
