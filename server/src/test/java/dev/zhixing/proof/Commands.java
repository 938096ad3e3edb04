package dev.zhixing.proof;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The command the crash proof sends: "add this task to that plan". It writes the task, the plan's
 * computed dates, the undo step, the trail's line and the idempotency key in one transaction.
 *
 * @param session the administrator's cookie
 * @param plans several, so that writers do not only wait for each other
 */
record Commands(String session, List<String> plans) {
    private static final int PLANS = 4;

    /** The very first administrator of a new server, and his plans. */
    static Commands ofNewServer(RunningServer server) throws IOException, InterruptedException {
        HttpResponse<String> setUp =
                server.post(
                        "/api/setup",
                        """
                        {"organisation":"崩溃验证","language":"zh","timeZone":"Asia/Shanghai",
                         "administrator":{"name":"管理员","username":"admin","password":"%s"}}
                        """
                                .formatted("a long enough pass phrase"));
        if (setUp.statusCode() / 100 != 2) {
            throw new AssertionError(setUp.body());
        }
        String cookie = setUp.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        var plans = new ArrayList<String>();
        for (int i = 0; i < PLANS; i++) {
            String body = "{\"name\":\"计划 %d\",\"from\":\"2026-09-07\"}".formatted(i);
            String plan = server.post("/api/plans", body, "Cookie", cookie).body();
            plans.add(JsonMapper.shared().readTree(plan).path("id").asString());
        }
        return new Commands(cookie, List.copyOf(plans));
    }

    /** The same name again is the same command again: plan and key are derived from the name. */
    HttpResponse<String> create(RunningServer server, String name)
            throws IOException, InterruptedException {
        String plan = plans.get(Math.floorMod(name.hashCode(), plans.size()));
        return server.post(
                "/api/plans/%s/items".formatted(plan),
                "{\"name\":\"%s\",\"durationDays\":3}".formatted(name),
                "Cookie",
                session,
                "Idempotency-Key",
                "crash-proof-" + name);
    }

    boolean serves(RunningServer server) throws InterruptedException {
        try {
            return server.get("/api/me", "Cookie", session).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String trailVerdict(RunningServer server) throws IOException, InterruptedException {
        return server.get("/api/trail/verification", "Cookie", session).body();
    }

    /** Names of what exists, as often as it exists. */
    static List<String> existing(Connection database) throws SQLException {
        return column(database, "select name from plans.item where name like 'w-%'");
    }

    /** Tasks without exactly one trail line, undo step and key, and lines without their task. */
    static List<String> halfDone(Connection database) throws SQLException {
        return column(
                database,
                """
                select i.name from plans.item i where i.name like 'w-%' and (
                    (select count(*) from activity.trail t where t.subject_id = i.id) <> 1
                    or (select count(*) from plans.command c where c.touched @> array[i.id]) <> 1
                    or (select count(*) from api.idempotency k
                        where k.key = 'crash-proof-' || i.name) <> 1)
                union all
                select t.title from activity.trail t where t.title like 'w-%'
                    and not exists (select 1 from plans.item i where i.id = t.subject_id)
                union all
                select k.key from api.idempotency k where k.key like 'crash-proof-w-%'
                    and not exists (select 1 from plans.item i
                        where 'crash-proof-' || i.name = k.key)
                """);
    }

    private static List<String> column(Connection database, String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
