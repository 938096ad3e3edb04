package dev.zhixing.shared.people.internal;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.PageRequest;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.util.UUID;

/** Where a list in the order of pinyin and id goes on. */
final class Cursor {

    private Cursor() {}

    static Condition after(PageRequest page, Field<String> order, Field<UUID> id) {
        if (page.isFirst()) {
            return DSL.noCondition();
        }
        return DSL.row(order, id).gt(Seen.text(page, 0), Seen.id(page, 1));
    }
}
