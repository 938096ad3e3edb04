package dev.zhixing.work.scheduling.internal;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;

import java.util.List;

/** Stretches of lists that were kept as a whole and do not change any more. */
final class Pages {

    private Pages() {}

    /** By place; the marker is the place of the first one not yet seen. */
    static <T> Page<T> cut(List<T> all, PageRequest page) {
        int from = page.isFirst() ? 0 : (int) Math.clamp(Seen.number(page, 0), 0, all.size());
        int to = Math.min(all.size(), from + page.limit());
        return new Page<>(
                all.subList(from, to),
                to == all.size() ? null : PageRequest.cursor(List.of(String.valueOf(to))),
                all.size());
    }
}
