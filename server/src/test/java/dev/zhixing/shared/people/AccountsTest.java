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

/** Accounts: made, reset, demoted and ended. */
@ZhixingTest
class AccountsTest {

    private final World world;
    private Api admin;

    AccountsTest(World world) {
        this.world = world;
        this.admin = world.administrator().api();
    }

    @BeforeEach
    void anAdministrator() {
        admin = world.administrator().api();
    }

    @Test
    void aOneTimePasswordOpensOnlyTheWayToANewOne() {
        String person = person("何静");
        String name = "hejing" + UUID.randomUUID().toString().substring(0, 8);
        var created =
                admin.post(
                                "/api/people/%s/account".formatted(person),
                                "{\"username\":\"%s\",\"administrator\":false}".formatted(name))
                        .expect(201);
        String once = created.at("/password");
        Api she = signIn(name, once);
        assertThat(she.get("/api/me").expect(200).at("/mustChangePassword")).isEqualTo("true");
        var refused = she.get("/api/people").expect(403);
        assertThat(refused.at("/type")).isEqualTo("/problems/people/must-change-password");
        she.post("/api/me/tokens", "{\"name\":\"t\",\"scopes\":[\"read\"],\"expiresInDays\":1}")
                .expect(403);
        she.post(
                        "/api/me/password",
                        "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(once, once))
                .expect(422);
        she.post(
                        "/api/me/password",
                        "{\"current\":\"%s\",\"password\":\"a quite new one\"}".formatted(once))
                .expect(204);
        she.get("/api/people").expect(200);
    }

    @Test
    void somebodyWhoLeavesIsOutAtOnceEverywhere() {
        var chen = world.person("陈默");
        String secret =
                chen.api()
                        .post(
                                "/api/me/tokens",
                                "{\"name\":\"脚本\",\"scopes\":[\"read\",\"write\"],\"expiresInDays\":30}")
                        .expect(201)
                        .at("/secret");
        Api program = world.visitor().with("Authorization", "Bearer " + secret);
        program.get("/api/me").expect(200);
        int version = version(chen.id().value().toString());
        admin.ifMatch(version).delete("/api/people/" + chen.id().value()).expect(204);
        chen.api().get("/api/me").expect(401);
        program.get("/api/me").expect(401);
        assertThat(admin.get("/api/people/" + chen.id().value()).expect(200).at("/active"))
                .isEqualTo("false");
        admin.ifMatch(version + 1)
                .patch("/api/people/" + chen.id().value(), "{\"active\":true}")
                .expect(200);
        program.get("/api/me").expect(401);
        world.signIn(chen.username()).get("/api/me").expect(200);
    }

    @Test
    void theLastAdministratorStays() {
        String me = admin.get("/api/me").expect(200).at("/person/id");
        int version = version(me);
        for (String change : new String[] {"{\"administrator\":false}", "{\"disabled\":true}"}) {
            var refused =
                    admin.ifMatch(version)
                            .patch("/api/people/%s/account".formatted(me), change)
                            .expect(409);
            assertThat(refused.at("/type")).isEqualTo("/problems/people/last-administrator");
        }
        admin.ifMatch(version).delete("/api/people/" + me).expect(409);
        admin.ifMatch(version).patch("/api/people/" + me, "{\"active\":false}").expect(409);
    }

    @Test
    void ofTwoAdministratorsWhoRemoveEachOtherOneStays() throws Exception {
        String first = admin.get("/api/me").expect(200).at("/person/id");
        for (int round = 0; round < 5; round++) {
            var other = world.person("钱进");
            String second = other.id().value().toString();
            admin.ifMatch(version(second))
                    .patch("/api/people/%s/account".formatted(second), "{\"administrator\":true}")
                    .expect(200);
            int firstVersion = version(first);
            int secondVersion = version(second);
            try (var threads = Executors.newFixedThreadPool(2)) {
                Future<Integer> one =
                        threads.submit(() -> demote(other.api(), first, firstVersion));
                Future<Integer> two = threads.submit(() -> demote(admin, second, secondVersion));
                int[] answers = {one.get(), two.get()};
                assertThat(answers).contains(200).isNotEqualTo(new int[] {200, 200});
                if (answers[0] == 200) {
                    other.api()
                            .ifMatch(version(other.api(), first))
                            .patch(
                                    "/api/people/%s/account".formatted(first),
                                    "{\"administrator\":true}")
                            .expect(200);
                    demote(admin, second, version(second));
                }
            }
        }
    }

    @Test
    void onlyAdministratorsAndTheOwnerSeeAnAccount() {
        var zhao = world.person("赵敏");
        var qian = world.person("钱多");
        String path = "/api/people/" + zhao.id().value();
        assertThat(qian.api().get(path).expect(200).json().at("/account").isNull()).isTrue();
        assertThat(zhao.api().get(path).expect(200).at("/account/username"))
                .isEqualTo(zhao.username());
        assertThat(admin.get(path).expect(200).at("/account/username")).isEqualTo(zhao.username());
    }

    private int demote(Api who, String person, int version) {
        return who.ifMatch(version)
                .patch("/api/people/%s/account".formatted(person), "{\"administrator\":false}")
                .status();
    }

    private String person(String name) {
        return admin.post("/api/people", "{\"name\":\"%s\"}".formatted(name)).expect(201).at("/id");
    }

    private int version(String person) {
        return version(admin, person);
    }

    private static int version(Api who, String person) {
        return who.get("/api/people/" + person).expect(200).json().at("/version").asInt();
    }

    private Api signIn(String username, String password) {
        var answer =
                world.visitor()
                        .post(
                                "/api/session",
                                "{\"username\":\"%s\",\"password\":\"%s\",\"remember\":false}"
                                        .formatted(username, password))
                        .expect(201);
        return world.visitor().as(answer.header("Set-Cookie").split(";", 2)[0]);
    }
}
