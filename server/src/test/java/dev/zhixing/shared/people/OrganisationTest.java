package dev.zhixing.shared.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@ZhixingTest
class OrganisationTest {

    private final World world;
    private Api admin;

    OrganisationTest(World world) {
        this.world = world;
        this.admin = world.administrator().api();
    }

    @BeforeEach
    void anAdministrator() {
        admin = world.administrator().api();
    }

    @Test
    void buildsATreeAndRefusesLoops() {
        String centre = unit(null);
        String group = unit(centre);
        var loop =
                admin.ifMatch(1)
                        .patch("/api/units/" + centre, "{\"parentId\":\"%s\"}".formatted(group))
                        .expect(422);
        assertThat(loop.at("/type")).isEqualTo("/problems/people/unit-loop");
        assertThat(loop.at("/detail")).isEqualTo("部门不能放到自己或自己的下级里面。");
        admin.ifMatch(1).patch("/api/units/" + group, "{\"parentId\":null}").expect(200);
        assertThat(
                        admin.ifMatch(1)
                                .patch("/api/units/" + group, "{\"name\":\"又一组\"}")
                                .expect(412)
                                .at("/current/version"))
                .isEqualTo("2");
        admin.patch("/api/units/" + group, "{\"name\":\"又一组\"}").expect(428);
    }

    @Test
    void twoMovesAtOnceCannotCloseALoopTogether() throws Exception {
        for (int round = 0; round < 5; round++) {
            String first = unit(null);
            String second = unit(null);
            try (var threads = Executors.newFixedThreadPool(2)) {
                Future<Integer> one = threads.submit(() -> move(first, second));
                Future<Integer> two = threads.submit(() -> move(second, first));
                assertThat(new int[] {one.get(), two.get()}).containsExactlyInAnyOrder(200, 422);
            }
        }
    }

    @Test
    void aUnitGoesOnlyWhenItIsEmpty() {
        String unit = unit(null);
        String person = person("唐宁", unit);
        var full = admin.ifMatch(1).delete("/api/units/" + unit).expect(409);
        assertThat(full.at("/detail")).contains("0 个下级部门、1 个人");
        admin.ifMatch(1).patch("/api/people/" + person, "{\"unitId\":null}").expect(200);
        admin.ifMatch(1).delete("/api/units/" + unit).expect(204);
        admin.get("/api/units/" + unit).expect(404);
        admin.ifMatch(2)
                .patch("/api/people/" + person, "{\"unitId\":\"%s\"}".formatted(unit))
                .expect(422);
    }

    @Test
    void findsPeopleByNamePinyinAndInitials() {
        String unit = unit(null);
        person("欧阳雪莹", unit);
        person("司徒雪", unit);
        for (String typed : new String[] {"雪莹", "ouyang", "oyxy", "OYXY", "xueying"}) {
            var found = admin.get("/api/people?unitId=%s&q=%s".formatted(unit, typed)).expect(200);
            assertThat(found.json().at("/items").size()).as(typed).isEqualTo(1);
            assertThat(found.at("/items/0/name")).isEqualTo("欧阳雪莹");
        }
        var first = admin.get("/api/people?limit=1&unitId=" + unit).expect(200);
        assertThat(first.at("/total")).isEqualTo("2");
        assertThat(first.at("/items/0/name")).isEqualTo("欧阳雪莹");
        var second =
                admin.get(
                                "/api/people?limit=1&unitId=%s&after=%s"
                                        .formatted(unit, first.at("/next")))
                        .expect(200);
        assertThat(second.at("/items/0/name")).isEqualTo("司徒雪");
        assertThat(second.json().at("/next").isNull()).isTrue();
        admin.get("/api/people?after=nonsense").expect(400);
        var picked = admin.get("/api/parties?kinds=PERSON,UNIT&q=oyxy").expect(200);
        assertThat(picked.at("/items/0/name")).isEqualTo("欧阳雪莹");
        admin.get("/api/parties?kinds=NOBODY").expect(400);
        assertThat(admin.get("/api/people?q=100%25").expect(200).at("/total")).isEqualTo("0");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var refused =
                admin.post(
                                "/api/people",
                                """
                                {"name":"甲","unitId":"%s","email":"no","phone":"x"}
                                """
                                        .formatted(UUID.randomUUID()))
                        .expect(422);
        assertThat(refused.json().at("/errors").valueStream().map(e -> e.at("/path").asString()))
                .containsExactlyInAnyOrder("unitId", "email", "phone");
    }

    @Test
    void standInsAreArrangedByOneselfAndDoNotOverlap() {
        var sun = world.person("孙悦");
        var li = world.person("李想");
        String path = "/api/people/%s/stand-ins".formatted(sun.id().value());
        String body =
                "{\"deputyId\":\"%s\",\"from\":\"2026-09-07\",\"to\":\"2026-09-11\"}"
                        .formatted(li.id().value());
        li.api().post(path, body).expect(403);
        var made = sun.api().post(path, body).expect(201);
        sun.api().post(path, body).expect(409);
        assertThat(sun.api().get("/api/people/" + sun.id().value()).expect(200).at("/standIn/name"))
                .isEqualTo("李想");
        sun.api().ifMatch(1).delete(path + "/" + made.at("/id")).expect(204);
        assertThat(sun.api().get(path).expect(200).json().at("/items").size()).isZero();
    }

    @Test
    void changesOfOneselfNeedTheVersionAndStayInTheirBounds() {
        var wu = world.person("吴晗");
        var me = wu.api().get("/api/me").expect(200);
        wu.api().patch("/api/me", "{\"theme\":\"dark\"}").expect(428);
        int version = me.json().at("/version").asInt();
        var changed =
                wu.api()
                        .ifMatch(version)
                        .patch("/api/me", "{\"theme\":\"dark\",\"timeZone\":\"Asia/Tokyo\"}")
                        .expect(200);
        assertThat(changed.at("/theme")).isEqualTo("dark");
        assertThat(changed.at("/timeZone")).isEqualTo("Asia/Tokyo");
        wu.api().ifMatch(version + 1).patch("/api/me", "{\"theme\":\"pink\"}").expect(400);
        wu.api().ifMatch(version + 1).patch("/api/me", "{\"administrator\":true}").expect(400);
        assertThat(wu.api().get("/api/me").at("/administrator")).isEqualTo("false");
    }

    private int move(String unit, String under) {
        return admin.ifMatch(1)
                .patch("/api/units/" + unit, "{\"parentId\":\"%s\"}".formatted(under))
                .status();
    }

    private String unit(@org.jspecify.annotations.Nullable String parent) {
        return admin.post(
                        "/api/units",
                        "{\"name\":\"部门 %s\",\"parentId\":%s}"
                                .formatted(
                                        UUID.randomUUID(),
                                        parent == null ? "null" : "\"" + parent + "\""))
                .expect(201)
                .at("/id");
    }

    private String person(String name, @org.jspecify.annotations.Nullable String unit) {
        return admin.post(
                        "/api/people",
                        "{\"name\":\"%s\",\"unitId\":%s}"
                                .formatted(name, unit == null ? "null" : "\"" + unit + "\""))
                .expect(201)
                .at("/id");
    }
}
