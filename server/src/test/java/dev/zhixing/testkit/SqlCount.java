package dev.zhixing.testkit;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Counts the SQL statements of one request, from sign-in to answer; other requests and background
 * work do not count: {@code sqlCount.of(zhou.api(), api -> api.get("/api/plans"))}.
 */
public final class SqlCount implements ExecuteListenerProvider {

    private static final String HEADER = "X-Sql-Count";

    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

    /** How many statements the call causes. */
    public int of(Api api, Function<Api, Api.Answer> call) {
        String mark = UUID.randomUUID().toString();
        counts.put(mark, new AtomicInteger());
        call.apply(api.with(HEADER, mark));
        AtomicInteger count = counts.remove(mark);
        return count == null ? 0 : count.get();
    }

    @Override
    public ExecuteListener provide() {
        return new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                count();
            }
        };
    }

    private void count() {
        if (RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes attributes) {
            String mark = attributes.getRequest().getHeader(HEADER);
            AtomicInteger count = mark == null ? null : counts.get(mark);
            if (count != null) {
                count.incrementAndGet();
            }
        }
    }
}
