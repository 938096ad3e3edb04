package dev.zhixing.work.metrics;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

/**
 * How long 200,000 readings take to be charted: one indicator, 54 channels, 3,650 days. Not part of
 * the tests; run it by name.
 */
@ZhixingTest
class SeriesBench {

    private final World world;
    private final DSLContext sql;

    SeriesBench(World world, DSLContext sql) {
        this.world = world;
        this.sql = sql;
    }

    @Test
    void chartsTwoHundredThousandReadings() {
        var han = world.person("韩璐");
        String metric =
                han.api()
                        .post(
                                "/api/metrics",
                                """
                                {"code":"BENCH","nameZh":"销售额","meaning":"x","formula":"x",
                                 "source":"x","unitKind":"NUMBER","direction":"UP","target":10,
                                 "frequency":"DAY","family":"SALES","visibility":"PRIVATE",
                                 "breakdown":"渠道","overTime":"SUM","startsOn":"2016-01-01"}\
                                """)
                        .expect(201)
                        .at("/id");
        String owner = han.id().value().toString();
        sql.execute(
                "insert into metrics.member (id, metric_id, name, place)"
                        + " select gen_random_uuid(), {0}::uuid, 'C' || n, n"
                        + " from generate_series(1, 54) n",
                org.jooq.impl.DSL.val(metric));
        sql.execute(
                "insert into metrics.reading (id, metric_id, starts_on, member_id, value, note,"
                        + " source, recorded_by, recorded_at)"
                        + " select gen_random_uuid(), {0}::uuid, date '2016-09-01' + d, m.id,"
                        + " (d * 7 + m.place * 13) % 101, '', 'API', {1}::uuid, now()"
                        + " from generate_series(0, 3649) d,"
                        + " (select id, place from metrics.member where metric_id = {0}::uuid"
                        + " union all select null, 0) m",
                org.jooq.impl.DSL.val(metric), org.jooq.impl.DSL.val(owner));
        sql.execute("analyze metrics.reading");
        for (String by : new String[] {"DAY", "MONTH", "YEAR", "MONTH&members=true"}) {
            String path = "/api/metrics/" + metric + "/series?by=" + by;
            long[] times = new long[21];
            int size = 0;
            for (int at = 0; at < times.length; at++) {
                long from = System.nanoTime();
                size = han.api().get(path).expect(200).text().length();
                times[at] = (System.nanoTime() - from) / 1_000;
            }
            Arrays.sort(times);
            System.out.printf(
                    "BENCH %-20s best %d µs, median %d µs, answer %d kB%n",
                    by, times[0], times[times.length / 2], size / 1024);
        }
    }
}
