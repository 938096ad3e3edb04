package dev.zhixing.across.demo;

import tools.jackson.databind.JsonNode;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/**
 * Brings a fresh plan to where a department would be today: what should be over is done, but for
 * the last of it, which is late; what runs is under way.
 */
record DemoProgress(DemoApi owner, String plan, LocalDate today) {

    private static final int WEEKS_AGO = 9;

    /** The Monday on which a plan of twelve weeks must have begun to be in its last third today. */
    static LocalDate firstDay(LocalDate today) {
        return today.minusWeeks(WEEKS_AGO).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    void report() {
        JsonNode items = owner.get(plan + "/items?limit=500").at("/items");
        String late = lastOverdue(items);
        for (JsonNode item : items) {
            if (item.at("/hasChildren").asBoolean() || item.at("/start").isNull()) {
                continue;
            }
            LocalDate start = LocalDate.parse(item.at("/start").asString());
            LocalDate finish = LocalDate.parse(item.at("/finish").asString());
            String id = item.at("/id").asString();
            if (id.equals(late)) {
                set(item, underWay(start, 80));
                owner.post(
                        "/api/subjects/item/" + id + "/comments",
                        Map.of("text", "还差最后两份材料，预计明天补齐，后面的安排先不动。"));
            } else if (finish.isBefore(today)) {
                set(item, done(start, finish));
            } else if (!start.isAfter(today)) {
                set(item, underWay(start, 40));
            }
        }
    }

    /** On the days it was planned for: without them today would count, and all would move. */
    private static Map<String, ?> done(LocalDate start, LocalDate finish) {
        return Map.of(
                "status",
                "DONE",
                "actualStart",
                start.toString(),
                "actualFinish",
                finish.toString());
    }

    private static Map<String, ?> underWay(LocalDate start, int progress) {
        return Map.of(
                "status", "IN_PROGRESS", "progress", progress, "actualStart", start.toString());
    }

    private String lastOverdue(JsonNode items) {
        String last = "";
        LocalDate latest = LocalDate.MIN;
        for (JsonNode item : items) {
            if (item.at("/hasChildren").asBoolean()
                    || item.at("/finish").isNull()
                    || item.at("/status").asString().equals("DONE")) {
                continue;
            }
            LocalDate finish = LocalDate.parse(item.at("/finish").asString());
            if (finish.isBefore(today) && finish.isAfter(latest)) {
                latest = finish;
                last = item.at("/id").asString();
            }
        }
        return last;
    }

    /** The version is asked for anew, because an earlier report may have moved it. */
    private void set(JsonNode item, Map<String, ?> change) {
        String path = plan + "/items/" + item.at("/id").asString();
        JsonNode present = owner.get(path);
        if (!present.at("/status").asString().equals(change.get("status"))) {
            owner.patch(path, present.at("/version").asInt(), change);
        }
    }
}
