package dev.zhixing.base.api;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.exception.DataTypeException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The order a list is asked for in: one of the list's own keys, {@code -} before it turns the order
 * round. Rows that are equal in it stand in the order of their ids, so that a page marker always
 * says one place.
 */
public record SortOrder(String key, boolean down) {

    /**
     * @param keys what this list can be ordered by
     * @param usual the order when none is asked for
     * @throws Refused when the list knows no such order
     */
    public static SortOrder read(@Nullable String text, Set<String> keys, String usual) {
        String word = text == null || text.isBlank() ? usual : text.strip();
        boolean down = word.startsWith("-");
        String key = down ? word.substring(1) : word;
        if (!keys.contains(key)) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "sort",
                                    ApiProblem.UNKNOWN_SORT,
                                    Map.of("keys", String.join(", ", keys)))));
        }
        return new SortOrder(key, down);
    }

    /** The value that puts a row without one last, whichever way round. */
    public <T> Field<T> valueOrLast(Field<T> field, T least, T most) {
        return DSL.coalesce(field, DSL.val(down ? least : most));
    }

    /** The fields must never be null: see {@link #valueOrLast}. */
    public List<SortField<?>> by(Field<?> field, Field<UUID> id) {
        return down ? List.of(field.desc(), id.desc()) : List.of(field.asc(), id.asc());
    }

    /**
     * What comes after the last row seen.
     *
     * @throws Refused when the marker is of another order
     */
    public <T> Condition after(PageRequest page, Field<T> field, Field<UUID> id) {
        if (page.isFirst()) {
            return DSL.noCondition();
        }
        if (!Seen.text(page, 0).equals(word())) {
            throw new Refused(ApiProblem.BAD_CURSOR);
        }
        T value = value(Seen.text(page, 1), field);
        UUID last = Seen.id(page, 2);
        return down ? DSL.row(field, id).lt(value, last) : DSL.row(field, id).gt(value, last);
    }

    /** The marker of a row with this value and id. */
    public List<String> marker(Object value, UUID id) {
        return List.of(word(), String.valueOf(value), id.toString());
    }

    private String word() {
        return (down ? "-" : "") + key;
    }

    private static <T> T value(String text, Field<T> field) {
        try {
            T value = field.getDataType().convert(text);
            if (value != null) {
                return value;
            }
        } catch (DataTypeException | DateTimeException unreadable) {
            // Answered below.
        }
        throw new Refused(ApiProblem.BAD_CURSOR);
    }
}
