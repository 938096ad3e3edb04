package dev.zhixing.base.kernel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a list.
 *
 * @param next what to send as {@code after} for the following stretch, null at the end
 * @param total how many there are in all, null when counting would cost too much
 */
public record Page<T>(List<T> items, @Nullable String next, @Nullable Integer total) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, items.size());
    }

    /**
     * Cuts rows that were read with {@code limit + 1}.
     *
     * @param cursor the ordering values of a row, which end in its id
     */
    public static <T> Page<T> cut(
            List<T> rows, PageRequest page, Function<T, List<String>> cursor) {
        if (rows.size() <= page.limit()) {
            return new Page<>(rows, null, null);
        }
        List<T> items = rows.subList(0, page.limit());
        return new Page<>(items, PageRequest.cursor(cursor.apply(items.getLast())), null);
    }

    public <U> Page<U> map(Function<T, U> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next, total);
    }

    public Page<T> withTotal(int count) {
        return new Page<>(items, next, count);
    }
}
