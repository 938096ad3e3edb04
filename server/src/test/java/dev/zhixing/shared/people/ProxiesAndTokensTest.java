package dev.zhixing.shared.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

/** Behind a trusted proxy, against guessing strangers, and with tokens that got about. */
@ZhixingTest
class ProxiesAndTokensTest {

    private static final String TOKEN =
            "{\"name\":\"同步\",\"scopes\":[\"read\",\"write\"],\"expiresInDays\":30}";

    private final World world;

    ProxiesAndTokensTest(World world) {
        this.world = world;
    }

    @Test
    void whatATrustedProxySaysIsBelieved() {
        var zhou = world.person("周敏");
        var answer =
                world.visitor()
                        .with("X-Forwarded-For", "203.0.113.7")
                        .with("X-Forwarded-Proto", "https")
                        .post("/api/session", signIn(zhou, World.PASSWORD))
                        .expect(201);
        assertThat(answer.header("Set-Cookie")).startsWith("__Host-zx_session=").contains("Secure");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age");
        var sessions = zhou.api().get("/api/me/sessions").expect(200);
        assertThat(sessions.json().at("/items").findValuesAsString("address"))
                .contains("203.0.113.7");
    }

    @Test
    void aStrangersGuessesDoNotLockOutSomebodyWhereHeIsSignedIn() {
        var zhou = world.person("周敏");
        Api stranger = world.visitor().with("X-Forwarded-For", "198.51.100.23");
        for (int i = 0; i < 10; i++) {
            stranger.post("/api/session", signIn(zhou, "falsch und lang " + i)).expect(422);
        }
        stranger.post("/api/session", signIn(zhou, World.PASSWORD)).expect(429);
        world.visitor().post("/api/session", signIn(zhou, World.PASSWORD)).expect(201);
    }

    @Test
    void aUserNameOrBodyWithoutEndIsRefused() {
        String longName = "{\"username\":\"%s\",\"password\":\"x\",\"remember\":false}";
        world.administrator();
        world.visitor().post("/api/session", longName.formatted("n".repeat(61))).expect(400);
        world.visitor().post("/api/session", longName.formatted("n".repeat(70_000))).expect(413);
    }

    @Test
    void aTokenCannotMakeAnotherOne() {
        var zhou = world.person("周敏");
        String secret = zhou.api().post("/api/me/tokens", TOKEN).expect(201).at("/secret");
        assertThat(bearer(secret).post("/api/me/tokens", TOKEN).expect(403).at("/type"))
                .isEqualTo("/problems/people/token-needs-session");
    }

    @Test
    void tokensEndWhenAPasswordIsReset() {
        var zhou = world.person("周敏");
        String secret = zhou.api().post("/api/me/tokens", TOKEN).expect(201).at("/secret");
        bearer(secret).get("/api/me").expect(200);
        String account = "/api/people/" + zhou.id().value() + "/account";
        String once =
                world.administrator()
                        .api()
                        .post(account + "/password", "")
                        .expect(201)
                        .at("/password");
        bearer(secret).get("/api/me").expect(401);
        String cookie =
                world.visitor()
                        .post("/api/session", signIn(zhou, once))
                        .expect(201)
                        .header("Set-Cookie")
                        .split(";", 2)[0];
        world.visitor()
                .as(cookie)
                .post("/api/me/password", change(once, "another long secret", false))
                .expect(204);
        bearer(secret).get("/api/me").expect(401);
    }

    @Test
    void tokensEndWithAPasswordWhereThatIsWanted() {
        var zhou = world.person("周敏");
        String secret = zhou.api().post("/api/me/tokens", TOKEN).expect(201).at("/secret");
        zhou.api()
                .post("/api/me/password", change(World.PASSWORD, "another long secret", false))
                .expect(204);
        bearer(secret).get("/api/me").expect(200);
        zhou.api()
                .post("/api/me/password", change("another long secret", "yet another secret", true))
                .expect(204);
        bearer(secret).get("/api/me").expect(401);
    }

    @Test
    void aChangeOfThePasswordIsNeverKeptForRepetition() {
        var zhou = world.person("周敏");
        Api keyed = zhou.api().with("Idempotency-Key", "change-password-1");
        keyed.post("/api/me/password", change(World.PASSWORD, "another long secret", false))
                .expect(204);
        var again =
                keyed.post(
                        "/api/me/password", change(World.PASSWORD, "another long secret", false));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.raw().headers().firstValue("Idempotency-Replayed")).isEmpty();
    }

    private Api bearer(String secret) {
        return world.visitor().with("Authorization", "Bearer " + secret);
    }

    private static String change(String current, String password, boolean endTokens) {
        return "{\"current\":\"%s\",\"password\":\"%s\",\"endTokens\":%s}"
                .formatted(current, password, endTokens);
    }

    private static String signIn(World.Person who, String password) {
        return "{\"username\":\"%s\",\"password\":\"%s\",\"remember\":false}"
                .formatted(who.username(), password);
    }
}
