package dev.zhixing.shared.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class SigningInTest {

    private final Api api;
    private final World world;

    SigningInTest(Api api, World world) {
        this.api = api;
        this.world = world;
    }

    @Test
    void answersWhoIsSignedIn() {
        var zhou = world.person("周敏");
        var me = zhou.api().get("/api/me").expect(200);
        assertThat(me.at("/person/name")).isEqualTo("周敏");
        assertThat(me.at("/administrator")).isEqualTo("false");
        assertThat(me.header("ETag")).isEqualTo("\"1\"");
        assertThat(me.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        var zhou = world.person("周敏");
        String wrong = "{\"username\":\"%s\",\"password\":\"not the password\",\"remember\":false}";
        var known = api.post("/api/session", wrong.formatted(zhou.username())).expect(422);
        var unknown = api.post("/api/session", wrong.formatted("nobody-at-all")).expect(422);
        assertThat(known.text()).isEqualTo(unknown.text()).contains("用户名或密码不对");
    }

    @Test
    void theEleventhFailureInAQuarterOfAnHourHasToWait() {
        var zhou = world.person("赵六");
        String wrong =
                "{\"username\":\"%s\",\"password\":\"not the password\",\"remember\":false}"
                        .formatted(zhou.username());
        for (int i = 0; i < 10; i++) {
            api.post("/api/session", wrong).expect(422);
        }
        var waiting = api.post("/api/session", wrong).expect(429);
        assertThat(Integer.parseInt(waiting.header("Retry-After"))).isBetween(1, 900);
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        world.administrator();
        var refused = api.get("/api/me").expect(401);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.at("/detail")).isEqualTo("请先登录。");
    }

    @Test
    void aRequestFromAnotherSiteIsRefused() {
        var zhou = world.person("周敏");
        zhou.api()
                .with("Sec-Fetch-Site", "cross-site")
                .post("/api/me/password", "{\"current\":\"a\",\"password\":\"b\"}")
                .expect(403);
    }

    @Test
    void anUnknownPropertyIsNamed() {
        world.administrator();
        var refused =
                api.post(
                                "/api/session",
                                "{\"username\":\"a\",\"password\":\"b\",\"role\":\"admin\"}")
                        .expect(400);
        assertThat(refused.at("/errors/0/path")).isEqualTo("role");
    }

    @Test
    void theFirstAdministratorIsMadeOnlyOnce() {
        world.administrator();
        api.post(
                        "/api/setup",
                        """
                        {"organisation":"另一个","language":"zh","timeZone":"Asia/Shanghai",
                         "administrator":{"name":"乙","username":"second","password":"long enough pw"}}
                        """)
                .expect(404);
        assertThat(api.get("/api/setup").expect(200).at("/needed")).isEqualTo("false");
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String path : new String[] {"/api/me", "/health", "/nothing-here", "/api/none"}) {
            var answer = api.get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("script-src 'self';")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
        }
    }
}
