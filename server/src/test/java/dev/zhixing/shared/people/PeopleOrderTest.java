package dev.zhixing.shared.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The list of people in every order it can be asked for. */
@ZhixingTest
class PeopleOrderTest {

    private final World world;

    PeopleOrderTest(World world) {
        this.world = world;
    }

    @Test
    void ordersByNameAndPostWithThoseWithoutOneLastEitherWay() {
        Api admin = world.administrator().api();
        String unit = id(admin, "/api/units", "{\"name\":\"排序部\"}");
        String early = id(admin, "/api/posts", "{\"name\":\"安全员\"}");
        String late = id(admin, "/api/posts", "{\"name\":\"主管\"}");
        person(admin, "周敏", unit, early);
        person(admin, "李强", unit, late);
        person(admin, "安然", unit, null);
        assertThat(names(admin, unit, "name")).containsExactly("安然", "李强", "周敏");
        assertThat(names(admin, unit, "-name")).containsExactly("周敏", "李强", "安然");
        assertThat(names(admin, unit, "post")).containsExactly("周敏", "李强", "安然");
        assertThat(names(admin, unit, "-post")).containsExactly("李强", "周敏", "安然");
    }

    @Test
    void onlyAdministratorsOrderByTheLastSignIn() {
        Api admin = world.administrator().api();
        admin.get("/api/people?sort=-lastSignIn&limit=2").expect(200);
        var refused = world.person("周敏").api().get("/api/people?sort=lastSignIn").expect(400);
        assertThat(refused.at("/detail")).isEqualTo("这个列表不能这样排序，可以用：name, post, unit（前面加“-”为倒序）。");
    }

    private static List<String> names(Api api, String unit, String sort) {
        var names = new ArrayList<String>();
        String after = "";
        do {
            var page =
                    api.get(
                                    "/api/people?limit=1&unitId=%s&sort=%s&after=%s"
                                            .formatted(unit, sort, after))
                            .expect(200);
            page.json().path("items").forEach(one -> names.add(one.path("name").asString()));
            after = page.json().path("next").asString("");
        } while (!after.isEmpty());
        return names;
    }

    private static void person(
            Api api, String name, String unit, @org.jspecify.annotations.Nullable String post) {
        id(
                api,
                "/api/people",
                "{\"name\":\"%s\",\"unitId\":\"%s\",\"postId\":%s}"
                        .formatted(name, unit, post == null ? "null" : "\"" + post + "\""));
    }

    private static String id(Api api, String path, String body) {
        return api.post(path, body).expect(201).at("/id");
    }
}
