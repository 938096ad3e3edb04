package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;

import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.HealthValue;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemMode;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.Priority;
import dev.zhixing.work.plans.internal.ItemField.Column;
import dev.zhixing.work.plans.internal.ItemField.Text;
import dev.zhixing.work.plans.internal.ItemField.Use;

import org.jooq.Field;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every field of an item, once. */
final class ItemFields {

    private static final List<ItemField<?>> LIST = new ArrayList<>();

    static final ItemField<ItemId> PARENT =
            id("parentId", Use.ENTERED, ITEM.PARENT_ID, ItemId::new, ItemId::value);
    static final ItemField<Long> RANK =
            same("rank", Use.KEPT, ITEM.RANK, String::valueOf, Long::valueOf);
    static final ItemField<String> CODE = text("code", ITEM.CODE);
    static final ItemField<ItemKind> KIND = word("kind", ITEM.KIND, ItemKind.class);
    static final ItemField<String> NAME = text("name", ITEM.NAME);
    static final ItemField<String> DESCRIPTION = text("description", ITEM.DESCRIPTION);
    static final ItemField<String> DELIVERABLE = text("deliverable", ITEM.DELIVERABLE);
    static final ItemField<String> ACCEPTANCE = text("acceptance", ITEM.ACCEPTANCE);
    static final ItemField<String> RISK = text("risk", ITEM.RISK);
    static final ItemField<Priority> PRIORITY = word("priority", ITEM.PRIORITY, Priority.class);
    static final ItemField<PersonId> OWNER = person("owner", ITEM.OWNER_ID);
    static final ItemField<List<PartyRef>> COLLABORATORS =
            add(
                    "collaborators",
                    Use.ENTERED,
                    new Column<>(
                            ITEM.COLLABORATORS,
                            cells -> Arrays.stream(cells).map(Parties::read).toList(),
                            list -> list.stream().map(Parties::write).toArray(String[]::new)),
                    new Text<>(
                            list -> String.join(",", list.stream().map(Parties::write).toList()),
                            line ->
                                    line.isEmpty()
                                            ? List.of()
                                            : Arrays.stream(line.split(","))
                                                    .map(Parties::read)
                                                    .toList()));
    static final ItemField<ItemStatus> STATUS = word("status", ITEM.STATUS, ItemStatus.class);
    static final ItemField<Integer> PROGRESS = number("progress", Use.ENTERED, ITEM.PROGRESS);
    static final ItemField<LocalDate> ACTUAL_START = date("actualStart", ITEM.ACTUAL_START);
    static final ItemField<LocalDate> ACTUAL_FINISH = date("actualFinish", ITEM.ACTUAL_FINISH);
    static final ItemField<String> BLOCKED_REASON = text("blockedReason", ITEM.BLOCKED_REASON);
    static final ItemField<PartyRef> BLOCKED_ON =
            add(
                    "waitingFor",
                    Use.ENTERED,
                    new Column<>(ITEM.BLOCKED_ON, Parties::read, Parties::write),
                    new Text<>(Parties::write, Parties::read));
    static final ItemField<Instant> BLOCKED_SINCE =
            moment("blockedSince", Use.KEPT, ITEM.BLOCKED_SINCE);
    static final ItemField<ItemMode> MODE = word("mode", ITEM.MODE, ItemMode.class);
    static final ItemField<Integer> DURATION =
            number("durationDays", Use.ENTERED, ITEM.DURATION_DAYS);
    static final ItemField<LocalDate> FIXED_START = date("start", ITEM.FIXED_START);
    static final ItemField<LocalDate> FIXED_FINISH = date("finish", ITEM.FIXED_FINISH);
    static final ItemField<LocalDate> NOT_BEFORE = date("notBefore", ITEM.NOT_BEFORE);
    static final ItemField<LocalDate> DEADLINE = date("deadline", ITEM.DEADLINE);
    static final ItemField<HealthValue> HEALTH =
            word("healthOverride", ITEM.HEALTH_OVERRIDE, HealthValue.class);
    static final ItemField<String> HEALTH_REASON = text("healthReason", ITEM.HEALTH_REASON);
    static final ItemField<PersonId> HEALTH_BY =
            id("healthBy", Use.KEPT, ITEM.HEALTH_BY, PersonId::new, PersonId::value);
    static final ItemField<Instant> HEALTH_AT = moment("healthAt", Use.KEPT, ITEM.HEALTH_AT);
    static final ItemField<LocalDate> FIRST_FINISH =
            day("firstFinish", Use.KEPT, ITEM.FIRST_FINISH);
    static final ItemField<String> SOURCE_KEY =
            same("sourceKey", Use.KEPT, ITEM.SOURCE_KEY, text -> text, text -> text);
    static final ItemField<Instant> DELETED_AT = moment("deletedAt", Use.ENTERED, ITEM.DELETED_AT);
    static final ItemField<PersonId> DELETED_BY =
            id("deletedBy", Use.KEPT, ITEM.DELETED_BY, PersonId::new, PersonId::value);
    static final ItemField<ItemId> DELETED_ROOT =
            id("deletedRoot", Use.KEPT, ITEM.DELETED_ROOT, ItemId::new, ItemId::value);
    static final ItemField<LocalDate> START = day("start", Use.COMPUTED, ITEM.START_DAY);
    static final ItemField<LocalDate> FINISH = day("finish", Use.COMPUTED, ITEM.FINISH_DAY);
    static final ItemField<LocalDate> EARLY_START =
            day("earlyStart", Use.COMPUTED, ITEM.EARLY_START);
    static final ItemField<LocalDate> EARLY_FINISH =
            day("earlyFinish", Use.COMPUTED, ITEM.EARLY_FINISH);
    static final ItemField<LocalDate> LATE_START = day("lateStart", Use.COMPUTED, ITEM.LATE_START);
    static final ItemField<LocalDate> LATE_FINISH =
            day("lateFinish", Use.COMPUTED, ITEM.LATE_FINISH);
    static final ItemField<Integer> TOTAL_SLACK =
            number("totalSlackDays", Use.COMPUTED, ITEM.TOTAL_SLACK);
    static final ItemField<Integer> FREE_SLACK =
            number("freeSlackDays", Use.COMPUTED, ITEM.FREE_SLACK);
    static final ItemField<Boolean> CRITICAL = flag("critical", ITEM.CRITICAL);
    static final ItemField<Boolean> SUMMARY = flag("summary", ITEM.SUMMARY);

    static final List<ItemField<?>> ALL = List.copyOf(LIST);

    private static final Map<String, ItemField<?>> LOGGED =
            ALL.stream()
                    .filter(field -> field.use() != Use.COMPUTED)
                    .collect(Collectors.toMap(ItemField::name, field -> field));

    private ItemFields() {}

    /** A field of the command log by its name. */
    static ItemField<?> logged(String name) {
        return Objects.requireNonNull(LOGGED.get(name), name);
    }

    private static <T> ItemField<T> add(String name, Use use, Column<T, ?> column, Text<T> text) {
        var field = new ItemField<>(name, LIST.size(), use, column, text);
        LIST.add(field);
        return field;
    }

    private static <T> ItemField<T> same(
            String name,
            Use use,
            Field<T> column,
            Function<T, String> write,
            Function<String, T> read) {
        return add(
                name,
                use,
                new Column<>(column, value -> value, value -> value),
                new Text<>(write, read));
    }

    private static ItemField<String> text(String name, Field<String> column) {
        return same(name, Use.ENTERED, column, text -> text, text -> text);
    }

    private static ItemField<LocalDate> date(String name, Field<LocalDate> column) {
        return day(name, Use.ENTERED, column);
    }

    private static ItemField<LocalDate> day(String name, Use use, Field<LocalDate> column) {
        return same(name, use, column, LocalDate::toString, LocalDate::parse);
    }

    private static ItemField<Integer> number(String name, Use use, Field<Integer> column) {
        return same(name, use, column, String::valueOf, Integer::valueOf);
    }

    private static ItemField<Instant> moment(String name, Use use, Field<Instant> column) {
        return same(name, use, column, Instant::toString, Instant::parse);
    }

    private static ItemField<Boolean> flag(String name, Field<Boolean> column) {
        return same(name, Use.COMPUTED, column, String::valueOf, Boolean::valueOf);
    }

    private static ItemField<PersonId> person(String name, Field<UUID> column) {
        return id(name, Use.ENTERED, column, PersonId::new, PersonId::value);
    }

    private static <T> ItemField<T> id(
            String name,
            Use use,
            Field<UUID> column,
            Function<UUID, T> read,
            Function<T, UUID> write) {
        return add(
                name,
                use,
                new Column<>(column, read, write),
                new Text<>(
                        value -> write.apply(value).toString(),
                        value -> read.apply(UUID.fromString(value))));
    }

    private static <E extends Enum<E>> ItemField<E> word(
            String name, Field<String> column, Class<E> type) {
        return add(
                name,
                Use.ENTERED,
                new Column<>(column, value -> Enum.valueOf(type, value), Enum::name),
                new Text<>(Enum::name, value -> Enum.valueOf(type, value)));
    }
}
