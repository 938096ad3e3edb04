package dev.zhixing.across.demo;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Writes goals, key results and what serves them, as the people of the demo would. */
final class DemoGoalDesk {

    private final DemoCast cast;
    private final Map<String, String> units;
    private final LocalDate start;
    private final LocalDate due;

    DemoGoalDesk(DemoCast cast, Map<String, String> units, LocalDate start, LocalDate due) {
        this.cast = cast;
        this.units = units;
        this.start = start;
        this.due = due;
    }

    Map<String, Object> card(String level, String title, @Nullable String unit, String cycle) {
        var card = new HashMap<String, Object>();
        card.put("level", level);
        card.put("title", title);
        if (unit != null) {
            card.put("unitId", units.getOrDefault(unit, ""));
        }
        card.put("cycleId", cycle);
        card.put("start", start.toString());
        card.put("due", due.toString());
        return card;
    }

    static void letters(
            Map<String, Object> card, String what, String measured, String possible, String why) {
        card.put("specific", what);
        card.put("measurable", measured);
        card.put("achievable", possible);
        card.put("relevant", why);
        card.put("timeBound", "不晚于 " + card.get("due"));
    }

    String add(String owner, Map<String, Object> card) {
        return cast.as(owner).post("/api/goals", card).at("/id").asString();
    }

    String keyResult(
            String owner,
            String goal,
            String title,
            Map<String, Object> figure,
            int weight,
            int confidence) {
        var body = new HashMap<>(figure);
        body.putAll(Map.of("title", title, "weight", weight, "confidence", confidence));
        return cast.as(owner)
                .post("/api/goals/%s/key-results".formatted(goal), body)
                .at("/id")
                .asString();
    }

    /** Read off an indicator. */
    Map<String, Object> figure(String code, double base, double target, String unit) {
        var figure = typed(base, target, null, unit);
        figure.put("metricId", metric(code));
        return figure;
    }

    static Map<String, Object> typed(
            double base, double target, @Nullable Integer current, String unit) {
        var figure = new HashMap<String, Object>();
        figure.put("base", base);
        figure.put("target", target);
        if (current != null) {
            figure.put("current", current);
        }
        figure.put("figureUnit", unit);
        return figure;
    }

    String metric(String code) {
        for (JsonNode one : cast.as("hanlu").get("/api/metrics?limit=100&q=" + code).at("/items")) {
            if (one.at("/code").asString().equals(code)) {
                return one.at("/id").asString();
            }
        }
        throw new IllegalStateException("The demo has no indicator " + code);
    }

    void support(String who, String goal, @Nullable String keyResult, String kind, String subject) {
        var body = new HashMap<String, Object>();
        body.put("subject", Map.of("kind", kind, "id", subject));
        if (keyResult != null) {
            body.put("keyResultId", keyResult);
        }
        cast.as(who).post("/api/goals/%s/supports".formatted(goal), body);
    }

    String item(@Nullable String plan, String name) {
        String path = "/api/plans/%s/items?limit=500".formatted(plan);
        for (JsonNode one : cast.as("guyuan").get(path).at("/items")) {
            if (one.at("/name").asString().equals(name)) {
                return one.at("/id").asString();
            }
        }
        throw new IllegalStateException("The demo has no task " + name);
    }

    String cycle(String name, String kind, LocalDate from, LocalDate to) {
        return cast.as("guyuan")
                .post(
                        "/api/goal-cycles",
                        Map.of(
                                "name",
                                name,
                                "kind",
                                kind,
                                "from",
                                from.toString(),
                                "to",
                                to.toString()))
                .at("/id")
                .asString();
    }

    void statements(LocalDate from) {
        statement(
                from,
                "云海客服中心",
                "让每一次联系都有回音、有结果。",
                "三年内成为行业里客户最愿意推荐的服务中心。",
                "客户从电话转向在线渠道，等待和重复联系是投诉的主要来源。");
        statement(
                from, "客户服务部", "第一次联系就把问题解决。", "每位坐席都能独当一面，重点客户零流失。", "首次解决率在今年出现回落，需要知识库和培训一起发力。");
        statement(from, "运营支持部", "用数据和系统让一线少做无用功。", "一半以上的咨询由自助和机器人解决。", "在线客服平台是今年最重要的系统项目。");
    }

    private void statement(
            LocalDate from, String unit, String mission, String vision, String background) {
        cast.as("guyuan")
                .post(
                        "/api/goal-statements",
                        Map.of(
                                "unitId", units.getOrDefault(unit, ""),
                                "mission", mission,
                                "vision", vision,
                                "background", background,
                                "from", from.toString()));
    }

    /** The task that holds the launch up. */
    void block(String plan) {
        DemoApi owner = cast.as("jiangxue");
        String path = "/api/plans/%s/items/%s".formatted(plan, item(plan, "系统联调测试"));
        JsonNode item = owner.get(path);
        if (!item.at("/status").asString().equals("DONE")) {
            owner.patch(
                    path,
                    item.at("/version").asInt(),
                    Map.of(
                            "status",
                            "BLOCKED",
                            "blocked",
                            Map.of(
                                    "reason",
                                    "短信接口的测试账号还没开通，验证码流程测不了",
                                    "waitingForId",
                                    cast.id("weidong"))));
        }
    }
}
