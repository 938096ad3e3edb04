package dev.zhixing.shared.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** The right to a thing is none to a thing of another kind that would have its id. */
@ZhixingTest
class CalendarKindsTest {

    private static final String WEEK =
            """
            {"scope":{"kind":"%s","id":"%s"},"name":"时间","hours":
            {"monday":[{"from":"09:00","to":"17:00"}],"tuesday":[],"wednesday":[],"thursday":[],
             "friday":[],"saturday":[],"sunday":[]}}
            """;
    private static final String DAY_OFF =
            """
            {"scope":{"kind":"%s","id":"%s"},"from":"2026-12-01","to":"2026-12-01",
             "working":false,"name":"停工"}
            """;

    private final World world;

    CalendarKindsTest(World world) {
        this.world = world;
    }

    @Test
    void ownTimeIsNotAUnitsOrAPlans() {
        var zhou = world.person("周敏");
        UUID self = zhou.id().value();
        for (String kind : new String[] {"UNIT", "PLAN"}) {
            zhou.api().post("/api/calendars/exceptions", DAY_OFF.formatted(kind, self)).expect(404);
            zhou.api().post("/api/calendars", WEEK.formatted(kind, self)).expect(404);
            zhou.api()
                    .get("/api/calendars/exceptions?scopeKind=%s&scopeId=%s".formatted(kind, self))
                    .expect(404);
        }
        zhou.api().post("/api/calendars/exceptions", DAY_OFF.formatted("PERSON", self)).expect(201);
    }

    @Test
    void aUnitsTimeMovesThePlansBelowItAndNoOthers() {
        var admin = world.administrator().api();
        String above = unit(null);
        String below = unit(above);
        String beside = unit(null);
        String under = plan(below);
        String other = plan(beside);
        admin.post(
                        "/api/calendars/exceptions",
                        DAY_OFF.replace("2026-12-01", "2026-09-08").formatted("UNIT", above))
                .expect(201);
        assertThat(finish(under)).isEqualTo("2026-09-10");
        assertThat(finish(other)).isEqualTo("2026-09-09");
    }

    @Test
    void aPlanKeepsTheTimeOfTheUnitItIsGivenTo() {
        var admin = world.administrator().api();
        String unit = unit(null);
        admin.post(
                        "/api/calendars/exceptions",
                        DAY_OFF.replace("2026-12-01", "2026-09-08").formatted("UNIT", unit))
                .expect(201);
        String plan = plan(unit(null));
        assertThat(finish(plan)).isEqualTo("2026-09-09");
        int version = admin.get("/api/plans/" + plan).expect(200).json().at("/version").asInt();
        admin.ifMatch(version)
                .patch("/api/plans/" + plan, "{\"unitId\":\"%s\"}".formatted(unit))
                .expect(200);
        assertThat(finish(plan)).isEqualTo("2026-09-10");
    }

    @Test
    void aUnitThatMovesTakesItsPlansAlong() {
        var admin = world.administrator().api();
        String busy = unit(null);
        admin.post(
                        "/api/calendars/exceptions",
                        DAY_OFF.replace("2026-12-01", "2026-09-08").formatted("UNIT", busy))
                .expect(201);
        String moving = unit(null);
        String plan = plan(moving);
        int version = admin.get("/api/units/" + moving).expect(200).json().at("/version").asInt();
        admin.ifMatch(version)
                .patch("/api/units/" + moving, "{\"parentId\":\"%s\"}".formatted(busy))
                .expect(200);
        assertThat(finish(plan)).isEqualTo("2026-09-10");
    }

    @Test
    void aPlanThatRestedFollowsTheCalendarWhenItRunsAgain() {
        var admin = world.administrator().api();
        for (String rest : new String[] {"DONE", "ARCHIVED", "BIN"}) {
            String unit = unit(null);
            String plan = plan(unit);
            String path = "/api/plans/" + plan;
            if (rest.equals("BIN")) {
                admin.ifMatch(version(path)).delete(path).expect(204);
            } else {
                state(path, "ACTIVE");
                state(path, rest);
            }
            admin.post(
                            "/api/calendars/exceptions",
                            DAY_OFF.replace("2026-12-01", "2026-09-08").formatted("UNIT", unit))
                    .expect(201);
            if (rest.equals("BIN")) {
                admin.post(path + "/restore", "").expect(200);
            } else {
                state(path, "ACTIVE");
            }
            assertThat(finish(plan)).as(rest).isEqualTo("2026-09-10");
        }
    }

    private void state(String path, String state) {
        world.administrator()
                .api()
                .ifMatch(version(path))
                .patch(path, "{\"state\":\"%s\"}".formatted(state))
                .expect(200);
    }

    private int version(String path) {
        return world.administrator().api().get(path).expect(200).json().at("/version").asInt();
    }

    private String unit(@org.jspecify.annotations.Nullable String parent) {
        String inside = parent == null ? "" : ",\"parentId\":\"" + parent + "\"";
        return world.administrator()
                .api()
                .post("/api/units", "{\"name\":\"部 %s\"%s}".formatted(UUID.randomUUID(), inside))
                .expect(201)
                .at("/id");
    }

    /** A plan of that unit with one item from Monday to Wednesday. */
    private String plan(String unit) {
        var api = world.administrator().api();
        String plan =
                api.post(
                                "/api/plans",
                                "{\"name\":\"计划\",\"from\":\"2026-09-07\",\"unitId\":\"%s\"}"
                                        .formatted(unit))
                        .expect(201)
                        .at("/id");
        api.post("/api/plans/" + plan + "/items", "{\"name\":\"安装\",\"durationDays\":3}")
                .expect(201);
        return plan;
    }

    private String finish(String plan) {
        return world.administrator()
                .api()
                .get("/api/plans/" + plan + "/items")
                .expect(200)
                .at("/items/0/finish");
    }
}
