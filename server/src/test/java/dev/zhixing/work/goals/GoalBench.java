package dev.zhixing.work.goals;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;

import java.util.UUID;

/** A company with a department under it, and goals in them. */
final class GoalBench {

    final World world;
    final Api admin;
    final World.Person boss;
    final World.Person lead;
    final String company;
    final String department;

    GoalBench(World world) {
        this.world = world;
        this.admin = world.administrator().api();
        this.boss = world.person("顾远");
        this.lead = world.person("韩璐");
        this.company = unit(null, boss);
        this.department = unit(company, lead);
    }

    String unit(@org.jspecify.annotations.Nullable String parent, World.Person supervisor) {
        return admin.post(
                        "/api/units",
                        "{\"name\":\"部 %s\",\"parentId\":%s,\"supervisorId\":\"%s\"}"
                                .formatted(
                                        UUID.randomUUID(),
                                        parent == null ? "null" : "\"" + parent + "\"",
                                        id(supervisor)))
                .expect(201)
                .at("/id");
    }

    void join(World.Person person, String unit) {
        String path = "/api/people/" + id(person);
        int version = admin.get(path).expect(200).json().at("/version").asInt();
        admin.ifMatch(version).patch(path, "{\"unitId\":\"%s\"}".formatted(unit)).expect(200);
    }

    static String id(World.Person person) {
        return person.id().value().toString();
    }

    /** A goal of the company; its maker is the administrator, its owner the boss. */
    String companyGoal(String title, String more) {
        return made(
                admin,
                "{\"level\":\"COMPANY\",\"title\":\"%s\",\"unitId\":\"%s\",\"ownerId\":\"%s\"%s}"
                        .formatted(title, company, id(boss), more));
    }

    String departmentGoal(String title, String parent, String more) {
        return made(
                lead.api(),
                ("{\"level\":\"DEPARTMENT\",\"title\":\"%s\",\"unitId\":\"%s\",\"parentId\":%s%s}")
                        .formatted(
                                title,
                                department,
                                parent.isEmpty() ? "null" : "\"" + parent + "\"",
                                more));
    }

    static String made(Api api, String body) {
        return api.post("/api/goals", body).expect(201).at("/id");
    }

    static Api.Answer goal(Api api, String id) {
        return api.get("/api/goals/" + id).expect(200);
    }

    static int version(Api api, String id) {
        return goal(api, id).json().at("/version").asInt();
    }

    static Api.Answer patch(Api api, String id, String body) {
        return api.ifMatch(version(api, id)).patch("/api/goals/" + id, body);
    }

    static String keyResult(Api api, String goal, String body) {
        return api.post("/api/goals/%s/key-results".formatted(goal), body).expect(201).at("/id");
    }

    static Api.Answer support(Api api, String goal, String kind, String subject) {
        return api.post(
                "/api/goals/%s/supports".formatted(goal),
                "{\"subject\":{\"kind\":\"%s\",\"id\":\"%s\"}}".formatted(kind, subject));
    }

    /** In force without asking anybody: written into the table, as an import would. */
    static void activate(org.jooq.DSLContext sql, String... goals) {
        for (String goal : goals) {
            sql.update(dev.zhixing.work.goals.internal.db.Tables.GOAL)
                    .set(dev.zhixing.work.goals.internal.db.Tables.GOAL.STATE, "ACTIVE")
                    .where(
                            dev.zhixing.work.goals.internal.db.Tables.GOAL.ID.eq(
                                    UUID.fromString(goal)))
                    .execute();
        }
    }
}
