package dev.zhixing.house.matrix;

import dev.zhixing.shared.people.Right;
import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The principals and what they stand in relation to. */
final class Cast {

    /** Somebody who calls. */
    record Principal(Api api, boolean known, boolean administrator, boolean mayWrite) {}

    final Map<String, Principal> principals = new LinkedHashMap<>();
    final Map<String, Map<String, String>> relations = new LinkedHashMap<>();

    /** The right each principal has on the plan of the relation {@code own}; by hand. */
    static final Map<String, Right> ON_PLAN =
            Map.of(
                    "viewer", Right.SEE,
                    "commenter", Right.COMMENT,
                    "contributor", Right.CONTRIBUTE,
                    "editor", Right.EDIT,
                    "owner", Right.MANAGE,
                    "supervisor", Right.COMMENT,
                    "administrator", Right.MANAGE,
                    "read-only token", Right.MANAGE);

    /** The right on the goal of the relation {@code own}; everybody else comments. */
    static final Map<String, Right> ON_GOAL =
            Map.of(
                    "contributor", Right.MANAGE,
                    "supervisor", Right.MANAGE,
                    "administrator", Right.MANAGE);

    /** The right on the indicator of the relation {@code own}; others do not see it. */
    static final Map<String, Right> ON_METRIC =
            Map.of(
                    "contributor", Right.MANAGE,
                    "supervisor", Right.MANAGE,
                    "administrator", Right.MANAGE);

    /** Who wrote the comments, brought the files and got the notices of a relation. */
    private static final Map<String, Set<String>> AUTHORS =
            Map.of(
                    "own", Set.of("contributor"),
                    "same plan", Set.of("owner", "read-only token"),
                    "deleted", Set.of("owner", "read-only token"));

    private final World world;
    private final Api admin;
    private final Map<String, Things> things = new HashMap<>();

    Cast(World world) {
        this.world = world;
        this.admin = world.administrator().api();
        var owner = world.person("负责人");
        var supervisor = world.person("上级");
        var stranger = world.person("旁人");
        var contributor = world.person("参与者");
        String unit = unit(id(supervisor));
        String spare = person(unit);
        String plan = plan(id(owner), unit);
        String deleted = plan(id(owner), unit);
        String foreign = plan(id(stranger), null);
        put("anonymous", world.visitor(), false, true);
        put("outsider", world.person("外人").api(), true, true);
        for (String role : new String[] {"VIEWER", "COMMENTER", "EDITOR"}) {
            var member = world.person("成员");
            member(plan, id(member), role);
            member(deleted, id(member), role);
            put(role.toLowerCase(java.util.Locale.ROOT), member.api(), true, true);
        }
        member(plan, id(contributor), "CONTRIBUTOR");
        put("contributor", contributor.api(), true, true);
        put("owner", owner.api(), true, true);
        put("supervisor", supervisor.api(), true, true);
        principals.put("administrator", new Principal(admin, true, true, true));
        var removed = world.person("已移除");
        member(plan, id(removed), "EDITOR");
        admin.delete("/api/plans/%s/members/%s".formatted(plan, id(removed)));
        put("removed member", removed.api(), true, true);
        put("disabled account", disabled(plan), false, true);
        String token =
                owner.api()
                        .post(
                                "/api/me/tokens",
                                "{\"name\":\"r\",\"scopes\":[\"read\"],\"expiresInDays\":9}")
                        .expect(201)
                        .at("/secret");
        put(
                "read-only token",
                world.visitor().with("Authorization", "Bearer " + token),
                true,
                false);
        relate("own", plan, contributor, unit, spare);
        relate("same plan", plan, owner, unit, spare);
        relate("other plan", foreign, stranger, unit, spare);
        relate("deleted", deleted, owner, unit, spare);
        int version = admin.get("/api/plans/" + deleted).expect(200).json().at("/version").asInt();
        admin.ifMatch(version).delete("/api/plans/" + deleted);
        var nothing = new LinkedHashMap<String, String>();
        relations.get("own").keySet().forEach(key -> nothing.put(key, random()));
        nothing.put("spare", spare);
        nothing.put("year", "2031");
        relations.put("non-existent", nothing);
        var child = new LinkedHashMap<>(relations.get("other plan"));
        child.put("planId", plan);
        relations.put("foreign child", child);
    }

    /** Whether this principal made what a relation's ids stand for. */
    static boolean isAuthor(String relation, String principal) {
        return AUTHORS.getOrDefault(relation, Set.of()).contains(principal);
    }

    /** Makes anew what the last request may have used up. */
    void renew(String relation) {
        Things made = things.get(relation);
        if (made != null && !relation.equals("deleted")) {
            made.renew(relations.get(relation));
        }
    }

    private void relate(
            String relation, String plan, World.Person author, String unit, String spare) {
        Map<String, String> ids = ids(plan, id(author), unit, spare);
        var made = new Things(admin, author.api(), id(author));
        made.make(ids);
        things.put(relation, made);
        relations.put(relation, ids);
    }

    private void put(String name, Api api, boolean known, boolean mayWrite) {
        principals.put(name, new Principal(api, known, false, mayWrite));
    }

    private Map<String, String> ids(String plan, String owner, String unit, String spare) {
        var ids = new LinkedHashMap<String, String>();
        ids.put("planId", plan);
        ids.put("itemId", item(plan, owner));
        ids.put("secondItemId", item(plan, owner));
        ids.put("unitId", unit);
        ids.put("personId", person(unit));
        ids.put("spare", spare);
        ids.put("postId", admin.post("/api/posts", "{\"name\":\"岗\"}").expect(201).at("/id"));
        ids.put(
                "partyId",
                admin.post("/api/external-parties", "{\"name\":\"客\",\"kind\":\"OTHER\"}")
                        .expect(201)
                        .at("/id"));
        ids.put("goalId", goal(owner, unit));
        ids.put("childId", random());
        ids.put("sessionId", random());
        ids.put("tokenId", random());
        ids.put("year", "2031");
        return ids;
    }

    private Api disabled(String plan) {
        var gone = world.person("已禁用");
        member(plan, id(gone), "EDITOR");
        int version =
                admin.get("/api/people/" + id(gone)).expect(200).json().at("/version").asInt();
        admin.ifMatch(version)
                .patch("/api/people/%s/account".formatted(id(gone)), "{\"disabled\":true}")
                .expect(200);
        return gone.api();
    }

    private String unit(String supervisor) {
        return admin.post(
                        "/api/units",
                        "{\"name\":\"部 %s\",\"supervisorId\":\"%s\"}"
                                .formatted(random(), supervisor))
                .expect(201)
                .at("/id");
    }

    private String person(String unit) {
        return admin.post("/api/people", "{\"name\":\"某人\",\"unitId\":\"%s\"}".formatted(unit))
                .expect(201)
                .at("/id");
    }

    private String plan(String owner, @org.jspecify.annotations.Nullable String unit) {
        return admin.post(
                        "/api/plans",
                        "{\"name\":\"计划\",\"ownerId\":\"%s\",\"unitId\":%s}"
                                .formatted(owner, unit == null ? "null" : "\"" + unit + "\""))
                .expect(201)
                .at("/id");
    }

    /** A unit's goal: everybody sees it, the author owns it. */
    private String goal(String owner, String unit) {
        return admin.post(
                        "/api/goals",
                        "{\"level\":\"TEAM\",\"title\":\"目标\",\"unitId\":\"%s\",\"ownerId\":\"%s\"}"
                                .formatted(unit, owner))
                .expect(201)
                .at("/id");
    }

    private String item(String plan, String owner) {
        return admin.post(
                        "/api/plans/%s/items".formatted(plan),
                        "{\"name\":\"任务\",\"ownerId\":\"%s\"}".formatted(owner))
                .expect(201)
                .at("/items/0/id");
    }

    private void member(String plan, String person, String role) {
        admin.put(
                "/api/plans/%s/members/%s".formatted(plan, person),
                "{\"role\":\"%s\"}".formatted(role));
    }

    private static String id(World.Person person) {
        return person.id().value().toString();
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
