package dev.zhixing.work.plans.internal;

import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * One column of an item with its type, so that loading, saving, comparing, logging and undoing need
 * no list of fields of their own.
 *
 * @param name as in the API
 * @param index place among {@link ItemFields#ALL}
 * @param use who writes it
 */
record ItemField<T>(String name, int index, Use use, Column<T, ?> column, Text<T> text) {

    /** Who writes a field, and what that means for history and undo. */
    enum Use {
        /** People; shown in the history, compared before an undo. */
        ENTERED,
        /** Commands, silently: order, first agreed dates. Undone without comparing. */
        KEPT,
        /** Computed from the rest; never logged. */
        COMPUTED
    }

    /** The column and its type in the database. */
    record Column<T, D>(Field<D> field, Function<D, T> read, Function<T, D> write) {

        @Nullable T from(Record row) {
            D value = row.get(field);
            return value == null ? null : read.apply(value);
        }

        @Nullable D to(@Nullable T value) {
            return value == null ? null : write.apply(value);
        }
    }

    /** The value in the command log. */
    record Text<T>(Function<T, String> write, Function<String, T> read) {}

    @Nullable T fromRow(Record row) {
        return column.from(row);
    }

    @SuppressWarnings("unchecked")
    @Nullable Object toColumn(@Nullable Object value) {
        return column.to((T) value);
    }

    @SuppressWarnings("unchecked")
    @Nullable String toText(@Nullable Object value) {
        return value == null ? null : text.write().apply((T) value);
    }

    @Nullable Object fromText(@Nullable String value) {
        return value == null ? null : text.read().apply(value);
    }

    boolean isEntered() {
        return use == Use.ENTERED;
    }
}
