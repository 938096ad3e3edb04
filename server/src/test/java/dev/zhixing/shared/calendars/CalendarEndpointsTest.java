package dev.zhixing.shared.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class CalendarEndpointsTest {

    private static final String ALL = "00000000-0000-0000-0000-000000000001";

    private final World world;

    CalendarEndpointsTest(World world) {
        this.world = world;
    }

    @Test
    void showsTheDaysOfAYear() {
        var li = world.person("李明");
        var days = li.api().get("/api/calendars/days?from=2026-02-14&to=2026-02-16").expect(200);
        assertThat(days.at("/0/working")).isEqualTo("true");
        assertThat(days.at("/0/name")).isEqualTo("调休上班");
        assertThat(days.at("/2/working")).isEqualTo("false");
        assertThat(days.at("/2/name")).isEqualTo("春节");
        li.api().get("/api/calendars/days?from=2026-01-01&to=2029-01-01").expect(422);
        li.api().get("/api/calendars/days?from=2026-01-02&to=2026-01-01").expect(422);
        var years = li.api().get("/api/calendars/holiday-years").expect(200).json();
        assertThat(years.size()).isEqualTo(5);
        assertThat(years.at("/2/year").asInt()).isEqualTo(2026);
        assertThat(years.at("/2/source").asString()).isEqualTo("BUILT_IN");
        assertThat(years.at("/3/announced").asBoolean()).isFalse();
    }

    @Test
    void anAdministratorBringsInAYearAndHostileOnesAreRefused() {
        var admin = world.administrator().api();
        String path = "/api/calendars/holiday-years/2032";
        var good =
                admin.put(
                                path,
                                """
                                {"$schema":"s","$id":"i","year":2032,"papers":["国办发明电〔2031〕1号"],
                                 "days":[{"name":"元旦","date":"2032-01-01","isOffDay":true},
                                         {"name":"元旦","date":"2031-12-28","isOffDay":false}]}
                                """)
                        .expect(200);
        assertThat(good.at("/source")).isEqualTo("IMPORTED");
        assertThat(
                        admin.get("/api/calendars/days?from=2031-12-28&to=2031-12-28")
                                .expect(200)
                                .at("/0/working"))
                .isEqualTo("true");
        admin.put(
                        path,
                        "{\"year\":2033,\"days\":[{\"name\":\"a\",\"date\":\"2032-01-01\",\"isOffDay\":true}]}")
                .expect(422);
        admin.put(path, "{\"year\":2032,\"days\":[]}").expect(400);
        admin.put(
                        path,
                        "{\"year\":2032,\"days\":[{\"name\":\"a\",\"date\":\"1-1\",\"isOffDay\":true}]}")
                .expect(400);
        admin.put(path, "{\"year\":2032,\"extra\":1,\"days\":[]}").expect(400);
        admin.put(
                        path,
                        """
                        {"year":2032,"days":[{"name":"a","date":"2032-01-01","isOffDay":true},
                                             {"name":"a","date":"2032-01-01","isOffDay":true}]}
                        """)
                .expect(422);
        admin.delete(path).expect(204);
        admin.delete(path).expect(404);
    }

    @Test
    void weeksAndExceptionsChangeTheDaysAtOnce() {
        var zhou = world.person("周周");
        String id = zhou.id().value().toString();
        String scope = "{\"kind\":\"PERSON\",\"id\":\"%s\"}".formatted(id);
        String span = "[{\"from\":\"09:00\",\"to\":\"13:00\"}]";
        String week =
                "{\"monday\":%s,\"tuesday\":[],\"wednesday\":[],\"thursday\":[],\"friday\":[],\"saturday\":[],\"sunday\":[]}";
        zhou.api()
                .post(
                        "/api/calendars",
                        "{\"scope\":%s,\"name\":\"半天\",\"hours\":%s}"
                                .formatted(scope, week.formatted("[]")))
                .expect(422);
        zhou.api()
                .post(
                        "/api/calendars",
                        "{\"scope\":%s,\"name\":\"半天\",\"hours\":%s}"
                                .formatted(scope, week.formatted(span)))
                .expect(201);
        String days = "/api/calendars/days?scopeKind=PERSON&scopeId=" + id;
        var two = zhou.api().get(days + "&from=2026-09-07&to=2026-09-08").expect(200);
        assertThat(two.at("/0/minutes")).isEqualTo("240");
        assertThat(two.at("/1/working")).isEqualTo("false");
        var made =
                zhou.api()
                        .post(
                                "/api/calendars/exceptions",
                                "{\"scope\":%s,\"from\":\"2026-09-08\",\"to\":\"2026-09-08\",\"working\":true,\"name\":\"加班\"}"
                                        .formatted(scope))
                        .expect(201);
        assertThat(
                        zhou.api()
                                .get(days + "&from=2026-09-08&to=2026-09-08")
                                .expect(200)
                                .at("/0/name"))
                .isEqualTo("加班");
        world.person("别人")
                .api()
                .ifMatch(1)
                .delete("/api/calendars/exceptions/" + made.at("/id"))
                .expect(403);
        zhou.api().ifMatch(1).delete("/api/calendars/exceptions/" + made.at("/id")).expect(204);
        zhou.api().ifMatch(1).delete("/api/calendars/" + id).expect(204);
        zhou.api()
                .post(
                        "/api/calendars/exceptions",
                        "{\"scope\":{\"kind\":\"ORGANISATION\"},\"from\":\"2026-09-08\",\"to\":\"2026-09-08\",\"working\":false,\"name\":\"x\"}")
                .expect(403);
        world.administrator().api().ifMatch(1).delete("/api/calendars/" + ALL).expect(409);
    }

    @Test
    void leaveShowsAndItsReasonStaysPrivate() {
        var wang = world.person("王芳");
        String path = "/api/people/%s/leave".formatted(wang.id().value());
        wang.api()
                .post(
                        path,
                        "{\"from\":\"2026-09-07\",\"to\":\"2026-09-09\",\"kind\":\"SICK\",\"note\":\"发烧\"}")
                .expect(201);
        wang.api()
                .post(path, "{\"from\":\"2026-09-09\",\"to\":\"2026-09-10\",\"kind\":\"ANNUAL\"}")
                .expect(409);
        var other = world.person("同事").api();
        var seen = other.get(path).expect(200);
        assertThat(seen.at("/items/0/kind")).isEqualTo("OTHER");
        assertThat(seen.text()).doesNotContain("发烧");
        assertThat(wang.api().get(path).expect(200).at("/items/0/note")).isEqualTo("发烧");
        assertThat(other.get("/api/people/" + wang.id().value()).expect(200).at("/onLeaveUntil"))
                .isEqualTo("2026-09-09");
    }
}
