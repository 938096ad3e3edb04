package dev.zhixing.across.demo;

import dev.zhixing.across.demo.DemoDepartment.DemoPerson;

import tools.jackson.databind.JsonNode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Colleagues tell the leader of a plan how their items stand, each about one of the own. */
final class DemoTalk {

    private final String plan;
    private final DemoPerson leader;
    private final String leaderId;
    private final Queue<String> words;

    DemoTalk(String plan, DemoPerson leader, String leaderId) {
        this.plan = plan;
        this.leader = leader;
        this.leaderId = leaderId;
        this.words =
                new ArrayDeque<>(
                        List.of(
                                "这一项我想提前两天开始，先把材料备好，您看可以吗？",
                                "验收口径我按会上说的写进去了，麻烦您过目。",
                                "这周人手有点紧，可能要和别的组借半天。"));
    }

    /** Open work with dates, the nearest first. */
    List<JsonNode> openItems(DemoApi owner) {
        var open = new ArrayList<JsonNode>();
        for (JsonNode item : owner.get(plan + "/items?limit=500").at("/items")) {
            if (!item.at("/hasChildren").asBoolean()
                    && !item.at("/start").isNull()
                    && !item.at("/status").asString().equals("DONE")) {
                open.add(item);
            }
        }
        open.sort(Comparator.comparing(item -> item.at("/start").asString()));
        return open;
    }

    boolean isSaid() {
        return words.isEmpty();
    }

    void say(DemoApi colleague, JsonNode item) {
        colleague.post(
                "/api/subjects/item/" + item.at("/id").asString() + "/comments",
                Map.of(
                        "text",
                        "@[%s](person:%s) %s".formatted(leader.name(), leaderId, words.remove())));
    }
}
