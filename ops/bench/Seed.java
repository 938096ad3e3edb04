import dev.zhixing.postgres.EmbeddedPostgres;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/**
 * Fills a running server's database with plans of 500 items: ten phases of 49 tasks, each task
 * after the one before it, the first of each phase under way. {@code java -cp 'APP/lib/*' Seed.java
 * DATA_FOLDER PLANS IDS_FILE}; the file then holds one line {@code plan item item-under-way} for each
 * of some thousand tasks.
 */
final class Seed {
    private static final String PLANS =
            """
            insert into plans.plan (id, name, goal, owner_id, from_day, to_day, state, start_day,
                finish_day, pinyin, initials, created_at, created_by)
            select gen_random_uuid(), '客户满意度提升计划 ' || n, '满意度达到 95%%', p.person_id,
                '2026-09-07', '2026-12-31', 'ACTIVE', '2026-09-07', '2026-12-31',
                'kehumanyidu' || n, 'khmyd' || n, now(), p.person_id
            from generate_series(1, %d) n, (select person_id from people.account limit 1) p
            """;
    private static final String MEMBERS =
            "insert into plans.member select id, owner_id, 'OWNER' from plans.plan"
                    + " on conflict do nothing";
    private static final String PHASES =
            """
            insert into plans.item (id, plan_id, rank, kind, name, status, mode, duration_days,
                start_day, finish_day, summary)
            select gen_random_uuid(), p.id, n * 1000, 'PHASE', '第 ' || n || ' 阶段', 'NOT_STARTED',
                'AUTO', 1, p.start_day, p.start_day + 70, true
            from plans.plan p, generate_series(1, 10) n
            """;
    private static final String TASKS =
            """
            insert into plans.item (id, plan_id, parent_id, rank, kind, name, owner_id, status, mode,
                duration_days, start_day, finish_day, early_start, early_finish, late_start,
                late_finish, total_slack, free_slack, actual_start, progress)
            select gen_random_uuid(), p.plan_id, p.id, n * 1000, 'TASK',
                (array['梳理投诉流程','访谈坐席代表','编写话术手册','上线回访系统','分析通话录音'])[n % 5 + 1]
                    || ' ' || n, o.owner_id, case n when 1 then 'IN_PROGRESS' else 'NOT_STARTED' end,
                'AUTO', 1 + n % 3, d.day, d.day + 1, d.day, d.day + 1, d.day, d.day + 1, 0, 0,
                case n when 1 then d.day end, case n when 1 then 30 else 0 end
            from plans.item p join plans.plan o on o.id = p.plan_id, generate_series(1, 49) n,
                lateral (select p.start_day + n as day) d
            where p.kind = 'PHASE'
            """;
    private static final String LINKS =
            """
            insert into plans.link (id, plan_id, from_id, to_id, type)
            select gen_random_uuid(), b.plan_id, a.id, b.id, 'FS'
            from plans.item a join plans.item b
                on b.parent_id = a.parent_id and b.rank = a.rank + 1000
            where a.kind = 'TASK'
            """;

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).resolve("postgres");
        var address = EmbeddedPostgres.running(home).orElseThrow();
        try (Connection connection =
                        DriverManager.getConnection(
                                address.jdbcUrl(), address.user(), address.password());
                var statement = connection.createStatement();
                var ids = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2])))) {
            statement.execute(PLANS.formatted(Integer.parseInt(arguments[1])));
            for (String sql : new String[] {MEMBERS, PHASES, TASKS, LINKS, "analyze"}) {
                statement.execute(sql);
            }
            try (var rows =
                    statement.executeQuery(
                            "select i.plan_id, i.id, (select a.id from plans.item a"
                                    + " where a.plan_id = i.plan_id and a.status = 'IN_PROGRESS'"
                                    + " order by md5(a.id::text || i.id::text) limit 1)"
                                    + " from plans.item i where i.kind = 'TASK'"
                                    + " order by md5(i.id::text) limit 5000")) {
                while (rows.next()) {
                    ids.println(
                            rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
                }
            }
            try (var count = statement.executeQuery("select count(*) from plans.item")) {
                count.next();
                System.out.println(count.getLong(1) + " items");
            }
        }
    }
}
