package dev.zhixing.house.matrix;

import dev.zhixing.testkit.Api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What hangs on a plan and on its author: comments, files, links, imports, notices. */
final class Things {

    private static final AtomicInteger DAY = new AtomicInteger();

    private final Api admin;
    private final Api author;
    private final String authorId;

    Things(Api admin, Api author, String authorId) {
        this.admin = admin;
        this.author = author;
        this.authorId = authorId;
    }

    /** Adds their ids to those of the plan and its items. */
    void make(Map<String, String> ids) {
        ids.put("commentId", comment(author, ids, "好"));
        ids.put("attachmentId", attachment(ids));
        ids.put("subjectLinkId", subjectLink(ids));
        ids.put("exceptionId", exception(ids));
        ids.put("linkId", link(ids));
        ids.put("binnedItemId", binnedItem(ids));
        ids.put("importId", imported());
        ids.put(
                "dashboardId",
                author.post("/api/dashboards", "{\"name\":\"看板\"}").expect(201).at("/id"));
        ids.put("levellingId", run(ids, "levellings"));
        ids.put("simulationId", run(ids, "simulations"));
        comment(admin, ids, "请看 @[作者](person:" + authorId + ")");
        ids.put("noticeId", notice(ids));
        ids.put("metricId", metric(ids, "FIRST"));
        ids.put("secondMetricId", metric(ids, "SECOND"));
        ids.put(
                "readingId",
                admin.get("/api/metrics/" + ids.get("metricId") + "/readings")
                        .expect(200)
                        .at("/items/0/id"));
    }

    /** An indicator of the unit with one reading; its owner is the author. */
    private String metric(Map<String, String> ids, String code) {
        String metric =
                admin.post(
                                "/api/metrics",
                                ("{\"code\":\"%s_%d\",\"nameZh\":\"指标\",\"meaning\":\"x\","
                                                + "\"formula\":\"x\",\"source\":\"x\",\"unitKind\":"
                                                + "\"NUMBER\",\"direction\":\"UP\",\"target\":10,"
                                                + "\"frequency\":\"MONTH\",\"family\":\"OTHER\","
                                                + "\"visibility\":\"UNIT\",\"unitId\":\"%s\","
                                                + "\"ownerId\":\"%s\"}")
                                        .formatted(
                                                code,
                                                DAY.incrementAndGet(),
                                                ids.get("unitId"),
                                                authorId))
                        .expect(201)
                        .at("/id");
        admin.post(
                        "/api/metrics/" + metric + "/readings",
                        "{\"readings\":[{\"period\":\"2026-08\",\"value\":5}]}")
                .expect(200);
        return metric;
    }

    /** What the author was told about the plan. */
    private String notice(Map<String, String> ids) {
        for (var notice : author.get("/api/inbox").expect(200).json().path("items")) {
            if (notice.at("/container/id").asString().equals(ids.get("planId"))
                    || notice.at("/subject/id").asString().equals(ids.get("planId"))) {
                return notice.path("id").asString();
            }
        }
        throw new IllegalStateException("The author was told nothing about his plan.");
    }

    /** Makes anew what operations without a version use up. */
    void renew(Map<String, String> ids) {
        ids.put("attachmentId", attachment(ids));
        ids.put("binnedItemId", binnedItem(ids));
        admin.delete("/api/subject-links/" + ids.get("subjectLinkId"));
        ids.put("subjectLinkId", subjectLink(ids));
        admin.delete(plan(ids) + "/links/" + ids.get("linkId"));
        ids.put("linkId", link(ids));
    }

    private static String comment(Api who, Map<String, String> ids, String text) {
        return who.post(
                        "/api/subjects/plan/%s/comments".formatted(ids.get("planId")),
                        "{\"text\":\"%s\"}".formatted(text))
                .expect(201)
                .at("/id");
    }

    private String attachment(Map<String, String> ids) {
        return author.upload(
                        "/api/subjects/plan/%s/attachments".formatted(ids.get("planId")),
                        "a.gif",
                        "GIF89a 内容".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .at("/id");
    }

    private String subjectLink(Map<String, String> ids) {
        return admin.post(
                        "/api/subjects/plan/%s/links".formatted(ids.get("planId")),
                        "{\"type\":\"RELATES\",\"to\":{\"kind\":\"item\",\"id\":\"%s\"}}"
                                .formatted(ids.get("itemId")))
                .expect(201)
                .at("/id");
    }

    private String exception(Map<String, String> ids) {
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(DAY.incrementAndGet());
        return admin.post(
                        "/api/calendars/exceptions",
                        ("{\"scope\":{\"kind\":\"PLAN\",\"id\":\"%s\"},\"from\":\"%s\","
                                        + "\"to\":\"%s\",\"working\":false,\"name\":\"x\"}")
                                .formatted(ids.get("planId"), day, day))
                .expect(201)
                .at("/id");
    }

    private String link(Map<String, String> ids) {
        admin.post(
                        plan(ids) + "/links",
                        "{\"fromId\":\"%s\",\"toId\":\"%s\",\"type\":\"FS\",\"lagDays\":0}"
                                .formatted(ids.get("secondItemId"), ids.get("itemId")))
                .expect(201);
        return admin.get(plan(ids) + "/items/" + ids.get("itemId"))
                .expect(200)
                .at("/predecessors/0/linkId");
    }

    private String binnedItem(Map<String, String> ids) {
        var made = admin.post(plan(ids) + "/items", "{\"name\":\"已删任务\"}").expect(201);
        String item = made.at("/items/0/id");
        admin.ifMatch(made.json().at("/items/0/version").asInt())
                .delete(plan(ids) + "/items/" + item)
                .expect(200);
        return item;
    }

    private String run(Map<String, String> ids, String kind) {
        return admin.post(plan(ids) + "/" + kind, "{}").expect(201).at("/id");
    }

    private String imported() {
        return author.upload(
                        "/api/imports",
                        "任务.csv",
                        "编号,任务名称,工期（天）\n1,调研,3\n".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .at("/id");
    }

    private static String plan(Map<String, String> ids) {
        return "/api/plans/" + ids.get("planId");
    }
}
