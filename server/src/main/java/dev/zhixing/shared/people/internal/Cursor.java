package dev.zhixing.shared.people.internal;

import dev.zhixing.base.api.ApiProblem;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.util.UUID;

/** Where a list in the order of pinyin and id goes on. */
final class Cursor {

    private Cursor() {}

    /**
     * @throws Refused when the cursor is not one of this list
     */
    static Condition after(PageRequest page, Field<String> order, Field<UUID> id) {
        if (page.isFirst()) {
            return DSL.noCondition();
        }
        if (page.after().size() != 2) {
            throw new Refused(ApiProblem.BAD_CURSOR);
        }
        try {
            return DSL.row(order, id)
                    .gt(page.after().getFirst(), UUID.fromString(page.after().getLast()));
        } catch (IllegalArgumentException unreadable) {
            throw new Refused(ApiProblem.BAD_CURSOR);
        }
    }
}
