package dev.zhixing.work.plans.internal;

import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemDates;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemMode;
import dev.zhixing.work.plans.ItemStatus;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One item as it is kept: an immutable row of {@link ItemFields}. */
final class Item {

    private final ItemId id;
    private final int version;
    private final @Nullable Object[] values;

    private Item(ItemId id, int version, @Nullable Object[] values) {
        this.id = id;
        this.version = version;
        this.values = values;
    }

    /** A new leaf, not yet placed and not yet named. */
    static Item fresh(ItemId id) {
        return new Item(id, 1, new @Nullable Object[ItemFields.ALL.size()])
                .with(ItemFields.RANK, 0L)
                .with(ItemFields.KIND, ItemKind.TASK)
                .with(ItemFields.NAME, "")
                .with(ItemFields.COLLABORATORS, List.of())
                .with(ItemFields.STATUS, ItemStatus.NOT_STARTED)
                .with(ItemFields.PROGRESS, 0)
                .with(ItemFields.MODE, ItemMode.AUTO)
                .with(ItemFields.DURATION, 1)
                .with(ItemFields.CRITICAL, false)
                .with(ItemFields.SUMMARY, false);
    }

    static Item read(ItemId id, int version, Record row) {
        @Nullable Object[] values = new @Nullable Object[ItemFields.ALL.size()];
        for (var field : ItemFields.ALL) {
            values[field.index()] = field.fromRow(row);
        }
        return new Item(id, version, values);
    }

    /** The same row, sharing equal values with others. */
    Item with(Once once) {
        @Nullable Object[] shared = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shared[i] = once.same(values[i]);
        }
        return new Item(once.same(id), version, shared);
    }

    ItemId id() {
        return id;
    }

    int version() {
        return version;
    }

    Item version(int next) {
        return new Item(id, next, values);
    }

    @SuppressWarnings("unchecked")
    <T> @Nullable T get(ItemField<T> field) {
        return (T) values[field.index()];
    }

    @Nullable Object value(ItemField<?> field) {
        return values[field.index()];
    }

    private <T> T need(ItemField<T> field) {
        return Objects.requireNonNull(get(field), field.name());
    }

    <T> Item with(ItemField<T> field, @Nullable T value) {
        return withValue(field, value);
    }

    Item withValue(ItemField<?> field, @Nullable Object value) {
        if (Objects.equals(values[field.index()], value)) {
            return this;
        }
        @Nullable Object[] copy = Arrays.copyOf(values, values.length);
        copy[field.index()] = value;
        return new Item(id, version, copy);
    }

    /** All computed dates at once. */
    Item with(ItemDates dates) {
        return with(ItemFields.START, dates.start())
                .with(ItemFields.FINISH, dates.finish())
                .with(ItemFields.EARLY_START, dates.earlyStart())
                .with(ItemFields.EARLY_FINISH, dates.earlyFinish())
                .with(ItemFields.LATE_START, dates.lateStart())
                .with(ItemFields.LATE_FINISH, dates.lateFinish())
                .with(ItemFields.TOTAL_SLACK, dates.totalSlack())
                .with(ItemFields.FREE_SLACK, dates.freeSlack())
                .with(ItemFields.CRITICAL, dates.critical())
                .with(ItemFields.SUMMARY, dates.summary());
    }

    /** The fields in which two states of the same item differ. */
    List<ItemField<?>> differences(Item other) {
        if (values == other.values) {
            return List.of();
        }
        var fields = new ArrayList<ItemField<?>>();
        for (var field : ItemFields.ALL) {
            if (!Objects.equals(values[field.index()], other.values[field.index()])) {
                fields.add(field);
            }
        }
        return fields;
    }

    @Nullable ItemId parent() {
        return get(ItemFields.PARENT);
    }

    long rank() {
        return need(ItemFields.RANK);
    }

    String name() {
        return need(ItemFields.NAME);
    }

    ItemKind kind() {
        return need(ItemFields.KIND);
    }

    ItemStatus status() {
        return need(ItemFields.STATUS);
    }

    ItemMode mode() {
        return need(ItemFields.MODE);
    }

    int progress() {
        return need(ItemFields.PROGRESS);
    }

    int duration() {
        return need(ItemFields.DURATION);
    }

    List<PartyRef> collaborators() {
        return need(ItemFields.COLLABORATORS);
    }

    boolean critical() {
        return need(ItemFields.CRITICAL);
    }

    @Nullable PersonId owner() {
        return get(ItemFields.OWNER);
    }

    @Nullable LocalDate start() {
        return get(ItemFields.START);
    }

    @Nullable LocalDate finish() {
        return get(ItemFields.FINISH);
    }

    boolean isDone() {
        return status() == ItemStatus.DONE;
    }

    /** True for those who may report on it without being editors. */
    boolean belongsTo(PersonId person) {
        return person.equals(owner())
                || collaborators().stream().anyMatch(party -> Parties.isPerson(party, person));
    }
}
