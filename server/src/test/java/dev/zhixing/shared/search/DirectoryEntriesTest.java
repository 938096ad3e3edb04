package dev.zhixing.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

/** Who left is not found, whatever is still told of him. */
@ZhixingTest
class DirectoryEntriesTest {

    private final World world;

    DirectoryEntriesTest(World world) {
        this.world = world;
    }

    @Test
    void aFactAboutSomebodyWhoLeftDoesNotBringHimBack() {
        var admin = world.administrator().api();
        String person = admin.post("/api/people", "{\"name\":\"欧阳离去\"}").expect(201).at("/id");
        assertThat(found()).isEqualTo(1);
        admin.ifMatch(1).delete("/api/people/" + person).expect(204);
        assertThat(found()).isZero();
        int version = admin.get("/api/people/" + person).expect(200).json().at("/version").asInt();
        admin.ifMatch(version)
                .patch("/api/people/" + person, "{\"phone\":\"13800001111\"}")
                .expect(200);
        assertThat(found()).isZero();
    }

    private int found() {
        return world.administrator()
                .api()
                .get("/api/search?q=%E6%AC%A7%E9%98%B3%E7%A6%BB%E5%8E%BB")
                .expect(200)
                .json()
                .at("/items")
                .size();
    }
}
