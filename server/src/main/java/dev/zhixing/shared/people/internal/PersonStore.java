package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ACCOUNT;
import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.POST;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.shared.people.Absences;
import dev.zhixing.shared.people.AccountView;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.Person;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.StandIns;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads people as they are shown. */
@Component
public class PersonStore {

    private final DSLContext sql;
    private final UnitTree tree;
    private final StandIns standIns;
    private final OrganisationTime time;
    private final ObjectProvider<Absences> absences;

    PersonStore(
            DSLContext sql,
            UnitTree tree,
            StandIns standIns,
            OrganisationTime time,
            ObjectProvider<Absences> absences) {
        this.sql = sql;
        this.tree = tree;
        this.standIns = standIns;
        this.time = time;
        this.absences = absences;
    }

    /** Which people are listed. */
    public enum State {
        ACTIVE,
        INACTIVE,
        ALL
    }

    /**
     * People by name unless another order is asked for; a unit's list holds those of the units
     * under it too.
     */
    public Page<Person> page(
            Actor actor,
            @Nullable String query,
            @Nullable UUID unit,
            State state,
            @Nullable String sort,
            PageRequest page) {
        Condition which = matches(query).and(inUnit(unit)).and(inState(state));
        PersonOrder asked = PersonOrder.of(actor, sort);
        var order = asked.order();
        var rows =
                select(asked.field().as("sorted_by"))
                        .where(which, order.after(page, asked.field(), PERSON.ID))
                        .orderBy(order.by(asked.field(), PERSON.ID))
                        .limit(page.limit() + 1)
                        .fetch(
                                row ->
                                        new Keyed(
                                                Objects.requireNonNull(row.get("sorted_by")),
                                                person(actor, row)));
        Page<Keyed> cut = Page.cut(rows, page, row -> order.marker(row.value(), row.person().id()));
        List<Person> people = completed(cut.items().stream().map(Keyed::person).toList());
        return new Page<>(people, cut.next(), sql.fetchCount(PERSON, which));
    }

    private record Keyed(Object value, Person person) {}

    /**
     * @throws NotFound when there is nobody with this id
     */
    public Person find(Actor actor, PersonId id) {
        return select(DSL.noField())
                .where(PERSON.ID.eq(id.value()))
                .fetchOptional(row -> completed(List.of(person(actor, row))).getFirst())
                .orElseThrow(NotFound::new);
    }

    /** What the picker and the list compare: the name, or how it is typed. */
    static Condition matches(@Nullable String query) {
        String text = query == null ? "" : query.strip();
        if (text.isEmpty()) {
            return DSL.noCondition();
        }
        String typed = text.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s']", "");
        return PERSON.NAME
                .containsIgnoreCase(text)
                .or(PERSON.PINYIN.contains(typed))
                .or(PERSON.INITIALS.contains(typed))
                .or(PERSON.EMAIL.containsIgnoreCase(text));
    }

    private Condition inUnit(@Nullable UUID unit) {
        return unit == null ? DSL.noCondition() : PERSON.UNIT_ID.in(tree.withDescendants(unit));
    }

    private static Condition inState(State state) {
        return switch (state) {
            case ACTIVE -> PERSON.ACTIVE.isTrue();
            case INACTIVE -> PERSON.ACTIVE.isFalse();
            case ALL -> DSL.noCondition();
        };
    }

    private SelectJoinStep<? extends Record> select(Field<?> more) {
        return sql.select(
                        more,
                        PERSON.ID,
                        PERSON.NAME,
                        PERSON.PINYIN,
                        PERSON.EMAIL,
                        PERSON.PHONE,
                        PERSON.ACTIVE,
                        PERSON.PLACEHOLDER,
                        PERSON.VERSION,
                        UNIT.ID,
                        UNIT.NAME,
                        UNIT.DELETED_AT,
                        POST.ID,
                        POST.NAME,
                        POST.DELETED_AT,
                        ACCOUNT.USERNAME,
                        ACCOUNT.ADMINISTRATOR,
                        ACCOUNT.DISABLED,
                        ACCOUNT.LAST_SIGN_IN)
                .from(PERSON)
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(PERSON.UNIT_ID))
                .leftJoin(POST)
                .on(POST.ID.eq(PERSON.POST_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.PERSON_ID.eq(PERSON.ID));
    }

    private static Person person(Actor actor, Record row) {
        UUID id = row.get(PERSON.ID);
        boolean ofTheReader = actor.administrator() || actor.id().value().equals(id);
        return new Person(
                id,
                row.get(PERSON.NAME),
                party(
                        Party.Kind.UNIT,
                        row.get(UNIT.ID),
                        row.get(UNIT.NAME),
                        row.get(UNIT.DELETED_AT)),
                party(
                        Party.Kind.POST,
                        row.get(POST.ID),
                        row.get(POST.NAME),
                        row.get(POST.DELETED_AT)),
                row.get(PERSON.EMAIL),
                row.get(PERSON.PHONE),
                row.get(PERSON.ACTIVE),
                row.get(PERSON.PLACEHOLDER),
                ofTheReader && row.get(ACCOUNT.USERNAME) != null ? account(row) : null,
                null,
                null,
                row.get(PERSON.VERSION));
    }

    private static AccountView account(Record row) {
        return new AccountView(
                row.get(ACCOUNT.USERNAME),
                row.get(ACCOUNT.ADMINISTRATOR),
                row.get(ACCOUNT.DISABLED),
                row.get(ACCOUNT.LAST_SIGN_IN));
    }

    private static @Nullable Party party(
            Party.Kind kind,
            @Nullable UUID id,
            String name,
            java.time.@Nullable Instant deletedAt) {
        return id == null ? null : new Party(kind, id, name, null, deletedAt == null);
    }

    /** Adds what other tables and rooms know, one question for all people. */
    private List<Person> completed(List<Person> people) {
        List<UUID> ids = people.stream().map(Person::id).toList();
        LocalDate today = time.today();
        Map<UUID, Party> deputies = standIns.deputiesOn(today, ids);
        var away = new HashMap<UUID, LocalDate>();
        absences.forEach(asked -> away.putAll(asked.onLeaveUntil(today, ids)));
        return people.stream()
                .map(
                        one ->
                                new Person(
                                        one.id(),
                                        one.name(),
                                        one.unit(),
                                        one.post(),
                                        one.email(),
                                        one.phone(),
                                        one.active(),
                                        one.placeholder(),
                                        one.account(),
                                        away.get(one.id()),
                                        deputies.get(one.id()),
                                        one.version()))
                .toList();
    }
}
