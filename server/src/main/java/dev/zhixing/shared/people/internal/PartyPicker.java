package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.EXTERNAL_PARTY;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.POST;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Finds parties while somebody types: 敏, 周敏, {@code zm} and {@code zhoumin} all find 周敏. What
 * begins with the text comes before what only contains it.
 */
@Component
public class PartyPicker {

    private final DSLContext sql;
    private final People people;

    PartyPicker(DSLContext sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /** Active parties of these kinds, the best matches first. */
    public List<Party> find(@Nullable String query, Set<Party.Kind> kinds, int limit) {
        var typed = Typed.of(query);
        var parts = new ArrayList<Select<Record4<String, UUID, Integer, String>>>();
        for (var kind : kinds) {
            parts.add(part(kind, typed));
        }
        Select<Record4<String, UUID, Integer, String>> all = parts.getFirst();
        for (var part : parts.subList(1, parts.size())) {
            all = all.unionAll(part);
        }
        var found = all.asTable("found", "kind", "id", "rank", "pinyin");
        List<PartyRef> refs =
                sql.select(
                                found.field("kind", String.class),
                                found.field("id", UUID.class),
                                found.field("rank", Integer.class),
                                found.field("pinyin", String.class))
                        .from(found)
                        .orderBy(
                                DSL.field(DSL.name("rank")),
                                DSL.field(DSL.name("pinyin")),
                                DSL.field(DSL.name("id")))
                        .limit(limit)
                        .fetch(row -> new PartyRef(Party.Kind.valueOf(row.value1()), row.value2()));
        Map<PartyRef, Party> names = people.parties(refs);
        return refs.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    /** The text as it is, and as it would be typed in pinyin. */
    private record Typed(String text, String latin) {

        static Typed of(@Nullable String query) {
            String text = query == null ? "" : query.strip();
            return new Typed(text, text.toLowerCase(Locale.ROOT).replaceAll("[\\s']", ""));
        }
    }

    private Select<Record4<String, UUID, Integer, String>> part(Party.Kind kind, Typed typed) {
        return switch (kind) {
            case PERSON ->
                    part(
                            kind,
                            PERSON.ID,
                            PERSON.NAME,
                            PERSON.PINYIN,
                            PERSON.INITIALS,
                            PERSON.ACTIVE.isTrue(),
                            typed);
            case UNIT ->
                    part(
                            kind,
                            UNIT.ID,
                            UNIT.NAME,
                            UNIT.PINYIN,
                            UNIT.INITIALS,
                            UNIT.DELETED_AT.isNull(),
                            typed);
            case POST ->
                    part(
                            kind,
                            POST.ID,
                            POST.NAME,
                            POST.PINYIN,
                            POST.INITIALS,
                            POST.DELETED_AT.isNull(),
                            typed);
            case EXTERNAL ->
                    part(
                            kind,
                            EXTERNAL_PARTY.ID,
                            EXTERNAL_PARTY.NAME,
                            EXTERNAL_PARTY.PINYIN,
                            EXTERNAL_PARTY.INITIALS,
                            EXTERNAL_PARTY.DELETED_AT.isNull(),
                            typed);
        };
    }

    private Select<Record4<String, UUID, Integer, String>> part(
            Party.Kind kind,
            TableField<?, UUID> id,
            Field<String> name,
            Field<String> pinyin,
            Field<String> initials,
            Condition present,
            Typed typed) {
        Condition matches =
                typed.text().isEmpty()
                        ? DSL.noCondition()
                        : name.containsIgnoreCase(typed.text())
                                .or(pinyin.contains(typed.latin()))
                                .or(initials.contains(typed.latin()));
        Field<Integer> rank =
                DSL.when(name.startsWithIgnoreCase(typed.text()), 0)
                        .when(initials.startsWith(typed.latin()), 1)
                        .when(pinyin.startsWith(typed.latin()), 2)
                        .otherwise(3);
        return DSL.select(DSL.inline(kind.name()), id, rank, pinyin)
                .from(id.getTable())
                .where(matches, present);
    }
}
