package dev.zhixing.shared.search.internal;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.postgres.testing.TestPostgres;

import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Fills an index with rows and measures searches of two characters against it, as the server asks
 * them. Not a test: run it by hand, the number of rows is the only argument. What it prints stands
 * in {@code docs/performance.md}.
 */
public final class SearchBench {

    private static final int CONTAINERS = 2_000;
    private static final int QUERIES = 400;
    private static final Instant NOW = Instant.parse("2026-09-07T01:00:00Z");
    private static final int YEAR = 365 * 24 * 3600;
    private static final String[] WORDS =
            """
            客服 满意度 提升 话术 质检 培训 排班 工单 响应 时效 投诉 回访 知识库 机器人 语音 坐席 考核 标准 流程 改进
            梳理 评审 验收 上线 测试 需求 调研 方案 设计 开发 联调 部署 运维 监控 报表 数据 分析 指标 预算 采购 合同
            供应商 仓储 物流 生产 工艺 设备 检修 安全 演练 应急 预案 招聘 面试 入职 绩效 薪酬 晋升 团队 建设 沟通
            会议 纪要 决议 跟进 风险 问题 变更 计划 总结 复盘 交付 里程碑 阶段 任务 目标 季度 年度 月度 周报 客户 渠道
            市场 推广 品牌 活动 策划 销售 线索 转化 续约 财务 审计 法务 合规 信息 系统 平台 接口 权限 文档 模板
            """
                    .strip()
                    .split("\\s+");

    private SearchBench() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        var database = TestPostgres.empty();
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        var random = new Random(20260907);
        var containers = new ArrayList<UUID>();
        for (int i = 0; i < CONTAINERS; i++) {
            containers.add(new UUID(random.nextLong(), random.nextLong()));
        }
        try (Connection connection = database.connect()) {
            long started = System.nanoTime();
            fill(connection, rows, containers, random);
            System.out.printf("%,d rows in %d s%n", rows, seconds(started));
            var sql =
                    DSL.using(
                            connection,
                            SQLDialect.POSTGRES,
                            new Settings()
                                    .withRenderQuotedNames(
                                            RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));
            System.out.println(
                    sql.fetchOne(
                            "select pg_size_pretty(pg_relation_size('search.entry')) as heap,"
                                    + " pg_size_pretty(pg_relation_size('search.entry_tokens')) as"
                                    + " tokens"));
            measure(sql, "somebody who sees 20 of 2,000 plans", containers.subList(0, 20));
            measure(sql, "somebody who sees 100 of 2,000 plans", containers.subList(0, 100));
            measure(sql, "somebody who sees 500 of 2,000 plans", containers.subList(0, 500));
            measure(sql, "an administrator who sees all", containers);
        }
    }

    private static void fill(Connection connection, int rows, List<UUID> containers, Random random)
            throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("drop index search.entry_tokens");
        }
        var copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy search.entry (kind, id, container_kind, container_id, title,"
                                    + " body, title_folded, body_folded, pinyin, initials, tokens,"
                                    + " at) from stdin");
        for (int i = 0; i < rows; i++) {
            String title = text(random, 4 + random.nextInt(5));
            String body = random.nextInt(3) == 0 ? text(random, 12) : "";
            UUID container = containers.get(random.nextInt(containers.size()));
            var line = new StringBuilder();
            for (String cell :
                    List.of(
                            "item",
                            new UUID(random.nextLong(), random.nextLong()).toString(),
                            "plan",
                            container.toString(),
                            title,
                            body,
                            title,
                            body,
                            Pinyin.full(title),
                            Pinyin.initials(title))) {
                line.append(cell).append('\t');
            }
            Tokens.ofEntry(title, body, Tokens.container(container))
                    .forEach(token -> line.append(Tokens.quoted(token)).append(' '));
            line.append('\t').append(NOW.minusSeconds(random.nextInt(YEAR))).append('\n');
            byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
        try (var statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute(
                    "create index entry_tokens on search.entry using gin (tokens) with (fastupdate"
                            + " = off)");
            statement.execute("vacuum analyze search.entry");
        }
    }

    private static String text(Random random, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            if (random.nextInt(4) == 0) {
                text.append((char) (0x4e00 + random.nextInt(3_000)));
            }
        }
        return text.toString();
    }

    private static void measure(DSLContext sql, String who, List<UUID> visible) {
        var finding = new Finding(sql);
        var random = new Random(7);
        Set<UUID> containers = new HashSet<>(visible);
        long[] nanos = new long[QUERIES];
        long hits = 0;
        for (int i = -50; i < QUERIES; i++) {
            String whole = text(random, 2);
            int at = random.nextInt(whole.length() - 1);
            var question =
                    new Question(Question.words(whole.substring(at, at + 2)), containers, Set.of());
            long started = System.nanoTime();
            var found = new HashSet<SubjectRef>();
            finding.inTitles(question, 20).forEach(one -> found.add(one.subject()));
            if (found.size() < 20) {
                finding.anywhere(question, 20).forEach(one -> found.add(one.subject()));
            }
            if (i >= 0) {
                nanos[i] = System.nanoTime() - started;
                hits += found.size();
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "Two characters, %s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.1f ms (%.1f"
                        + " hits on average)%n",
                who,
                nanos[QUERIES / 2] / 1e6,
                nanos[QUERIES * 95 / 100] / 1e6,
                nanos[QUERIES * 99 / 100] / 1e6,
                nanos[QUERIES - 1] / 1e6,
                (double) hits / QUERIES);
    }

    private static long seconds(long started) {
        return (System.nanoTime() - started) / 1_000_000_000;
    }
}
