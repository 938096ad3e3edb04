package dev.zhixing.work.scheduling;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;

import java.time.Duration;

/** A plan from Monday, 2026-09-07, and its runs, over HTTP. */
final class SchedulingBench {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api api;
    private final String plan;

    private SchedulingBench(Api api, String plan) {
        this.api = api;
        this.plan = plan;
    }

    static SchedulingBench of(World.Person owner, String name) {
        String body = "{\"name\":\"%s\",\"from\":\"2026-09-07\"}".formatted(name);
        return new SchedulingBench(
                owner.api(), owner.api().post("/api/plans", body).expect(201).at("/id"));
    }

    /** The same plan through the eyes of another person, or in another language. */
    SchedulingBench as(Api other) {
        return new SchedulingBench(other, plan);
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

    Api.Answer post(String below, int version) {
        return api.ifMatch(version).post(path() + below, "");
    }

    void member(World.Person person, String role) {
        String address = path() + "/members/" + person.id().value();
        api.put(address, "{\"role\":\"%s\"}".formatted(role)).expect(200);
    }

    void activate() {
        int version = api.get(path()).expect(200).json().at("/version").asInt();
        api.ifMatch(version).patch(path(), "{\"state\":\"ACTIVE\"}").expect(200);
    }

    String task(String name, int days, World.Person owner) {
        return add(
                "{\"name\":\"%s\",\"durationDays\":%d,\"ownerId\":\"%s\"}"
                        .formatted(name, days, owner.id().value()));
    }

    String add(String body) {
        return post("/items", body).expect(201).at("/items/0/id");
    }

    void link(String from, String to) {
        String body = "{\"fromId\":\"%s\",\"toId\":\"%s\",\"type\":\"FS\",\"lagDays\":0}";
        post("/links", body.formatted(from, to)).expect(201);
    }

    Api.Answer change(String item, String body) {
        String address = path() + "/items/" + item;
        int version = api.get(address).expect(200).json().at("/version").asInt();
        return api.ifMatch(version).patch(address, body);
    }

    String dates(String item) {
        var found = get("/items/" + item).expect(200);
        return found.at("/start") + "…" + found.at("/finish");
    }

    /** Starts a levelling and waits for its end; answers its address below the plan. */
    String levelled(String body) {
        return ended("/levellings/" + post("/levellings", body).expect(201).at("/id"));
    }

    String simulated(String body) {
        return ended("/simulations/" + post("/simulations", body).expect(201).at("/id"));
    }

    /** Waits until a run is neither queued nor running. */
    String ended(String run) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            String state = get(run).expect(200).at("/state");
            if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
                return run;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError(run + " did not end.");
    }

    int version(String run) {
        return get(run).expect(200).json().at("/version").asInt();
    }
}
