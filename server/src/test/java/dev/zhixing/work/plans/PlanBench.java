package dev.zhixing.work.plans;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;

import java.util.UUID;

/** A plan and its items over HTTP, in the few words that tests need. */
final class PlanBench {

    private final Api api;
    private final String plan;

    private PlanBench(Api api, String plan) {
        this.api = api;
        this.plan = plan;
    }

    /** A plan from Monday, 2026-09-07. */
    static PlanBench of(World.Person owner, String name) {
        return of(owner, name, "2026-09-07");
    }

    static PlanBench of(World.Person owner, String name, String from) {
        var created =
                owner.api()
                        .post(
                                "/api/plans",
                                "{\"name\":\"%s\",\"from\":\"%s\"}".formatted(name, from))
                        .expect(201);
        return new PlanBench(owner.api(), created.at("/id"));
    }

    /** The same plan through the eyes of another person. */
    PlanBench as(World.Person person) {
        return new PlanBench(person.api(), plan);
    }

    String id() {
        return plan;
    }

    PlanId planId() {
        return new PlanId(UUID.fromString(plan));
    }

    String path() {
        return "/api/plans/" + plan;
    }

    Api.Answer get(String below) {
        return api.get(path() + below);
    }

    Api.Answer post(String below, String body) {
        return api.post(path() + below, body);
    }

    Api.Answer delete(String below) {
        return api.delete(path() + below);
    }

    Api.Answer put(String below, String body) {
        return api.put(path() + below, body);
    }

    /** A task at the end of the top level; answers its id. */
    String task(String name, int days) {
        return add("{\"name\":\"%s\",\"durationDays\":%d}".formatted(name, days));
    }

    String under(String parent, String name, int days) {
        return add(
                "{\"parentId\":\"%s\",\"name\":\"%s\",\"durationDays\":%d}"
                        .formatted(parent, name, days));
    }

    String add(String body) {
        return post("/items", body).expect(201).at("/items/0/id");
    }

    Api.Answer link(String from, String to, String type, int lag) {
        return post(
                "/links",
                "{\"fromId\":\"%s\",\"toId\":\"%s\",\"type\":\"%s\",\"lagDays\":%d}"
                        .formatted(from, to, type, lag));
    }

    Api.Answer item(String id) {
        return get("/items/" + id).expect(200);
    }

    Api.Answer comment(String item, String text) {
        return api.post("/api/subjects/item/" + item + "/comments", "{\"text\":\"" + text + "\"}");
    }

    /** Changes an item on the basis of what it is now. */
    Api.Answer change(String id, String body) {
        return change(id, item(id).at("/version"), body);
    }

    Api.Answer change(String id, String version, String body) {
        return api.with("If-Match", "\"" + version + "\"").patch(path() + "/items/" + id, body);
    }

    /** Calls on the basis of a version. */
    Api seen(int version) {
        return api.ifMatch(version);
    }

    Api.Answer remove(String id) {
        return api.with("If-Match", "\"" + item(id).at("/version") + "\"")
                .delete(path() + "/items/" + id);
    }

    String dates(String id) {
        var item = item(id);
        return item.at("/start") + "…" + item.at("/finish");
    }
}
