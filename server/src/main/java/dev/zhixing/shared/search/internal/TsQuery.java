package dev.zhixing.shared.search.internal;

import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jooq.impl.DefaultDataType;

/** PostgreSQL's type for a text query, which jOOQ does not know. */
final class TsQuery {

    static final DataType<Object> TYPE =
            new DefaultDataType<>(SQLDialect.POSTGRES, Object.class, "tsquery");

    private TsQuery() {}
}
