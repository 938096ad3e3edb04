package dev.zhixing.shared.people;

import static dev.zhixing.shared.people.internal.db.Tables.SESSION;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.SetClock;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** Sessions, tokens and the outer door against somebody who means harm. */
@ZhixingTest
class SecurityTest {

    private static final String SIGN_IN =
            "{\"username\":\"%s\",\"password\":\"%s\",\"remember\":%s}";

    private final World world;
    private final SetClock.Hands clock;
    private final DSLContext sql;
    private final Instant before;

    SecurityTest(World world, SetClock.Hands clock, DSLContext sql) {
        this.world = world;
        this.clock = clock;
        this.sql = sql;
        this.before = clock.instant();
        world.administrator();
    }

    @AfterEach
    void backInTime() {
        clock.set(before);
    }

    @Test
    void aSessionEndsEightHoursAfterItsLastUse() {
        Api api = world.person("何易").api();
        clock.advance(Duration.ofHours(7));
        api.get("/api/me").expect(200);
        clock.advance(Duration.ofHours(7));
        api.get("/api/me").expect(200);
        clock.advance(Duration.ofHours(8).plusSeconds(1));
        api.get("/api/me").expect(401);
    }

    @Test
    void aSessionEndsAfterSevenDaysHoweverOftenItIsUsed() {
        Api api = world.person("何易").api();
        for (int i = 0; i < 27; i++) {
            clock.advance(Duration.ofHours(6));
            api.get("/api/me").expect(200);
        }
        clock.advance(Duration.ofHours(6));
        api.get("/api/me").expect(401);
    }

    @Test
    void signingInGivesANewSessionAndNeverTakesOneThatWasBrought() {
        var he = world.person("何易");
        String planted = "zx_session=planted-by-somebody-else-0123456789abcdef";
        var answer =
                world.visitor()
                        .as(planted)
                        .post(
                                "/api/session",
                                SIGN_IN.formatted(he.username(), World.PASSWORD, false))
                        .expect(201);
        assertThat(answer.header("Set-Cookie"))
                .doesNotContain("planted")
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/");
        world.visitor().as(planted).get("/api/me").expect(401);
    }

    @Test
    void theSecretOfASessionIsNotInTheDatabase() {
        var he = world.person("何易");
        String cookie =
                world.visitor()
                        .post(
                                "/api/session",
                                SIGN_IN.formatted(he.username(), World.PASSWORD, false))
                        .header("Set-Cookie");
        byte[] word =
                cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(sql.fetchExists(SESSION, SESSION.WORD_HASH.eq(word))).isFalse();
    }

    @Test
    void changingThePasswordEndsAllOtherSessions() {
        var he = world.person("何易");
        Api elsewhere = world.signIn(he.username());
        he.api()
                .post(
                        "/api/me/password",
                        "{\"current\":\"%s\",\"password\":\"another long one\"}"
                                .formatted(World.PASSWORD))
                .expect(204);
        he.api().get("/api/me").expect(200);
        elsewhere.get("/api/me").expect(401);
    }

    @Test
    void guessingThePresentPasswordIsLimitedToo() {
        Api api = world.person("何易").api();
        String wrong = "{\"current\":\"not it at all\",\"password\":\"another long one\"}";
        for (int i = 0; i < 10; i++) {
            api.post("/api/me/password", wrong).expect(422);
        }
        api.post("/api/me/password", wrong).expect(429);
    }

    @Test
    void somebodyElsesSessionsAndTokensDoNotExist() {
        var he = world.person("何易");
        var eve = world.person("夏娃");
        String session = he.api().get("/api/me/sessions").expect(200).at("/items/0/id");
        String token =
                he.api()
                        .post(
                                "/api/me/tokens",
                                "{\"name\":\"t\",\"scopes\":[\"read\"],\"expiresInDays\":1}")
                        .expect(201)
                        .at("/token/id");
        eve.api().delete("/api/me/sessions/" + session).expect(404);
        eve.api().delete("/api/me/tokens/" + token).expect(404);
        he.api().get("/api/me").expect(200);
        assertThat(he.api().get("/api/me/tokens").text()).doesNotContain("secret");
    }

    @Test
    void aTokenEndsOnItsDayAndAReadOnlyOneChangesNothing() {
        var he = world.person("何易");
        String secret =
                he.api()
                        .post(
                                "/api/me/tokens",
                                "{\"name\":\"t\",\"scopes\":[\"read\"],\"expiresInDays\":2}")
                        .expect(201)
                        .at("/secret");
        Api program = world.visitor().with("Authorization", "Bearer " + secret);
        program.get("/api/me").expect(200);
        program.ifMatch(1).patch("/api/me", "{\"theme\":\"dark\"}").expect(403);
        program.post(
                        "/api/me/tokens",
                        "{\"name\":\"more\",\"scopes\":[\"read\",\"write\"],\"expiresInDays\":1}")
                .expect(403);
        program.post(
                        "/api/me/password",
                        "{\"current\":\"%s\",\"password\":\"another long one\"}"
                                .formatted(World.PASSWORD))
                .expect(403);
        clock.advance(Duration.ofDays(2).plusSeconds(1));
        program.get("/api/me").expect(401);
    }

    @Test
    void propertiesNobodyMayWriteAreNamedAndChangeNothing() {
        var he = world.person("何易");
        Api admin = world.administrator().api();
        String path = "/api/people/" + he.id().value();
        int version = admin.get(path).expect(200).json().at("/version").asInt();
        for (String property : new String[] {"id", "version", "account", "administrator"}) {
            var refused =
                    admin.ifMatch(version)
                            .patch(path, "{\"name\":\"甲\",\"%s\":1}".formatted(property))
                            .expect(400);
            assertThat(refused.at("/errors/0/path")).isEqualTo(property);
        }
        assertThat(admin.get(path).expect(200).at("/name")).isEqualTo("何易");
    }

    @Test
    void otherSitesCannotChangeAnything() {
        Api api = world.person("何易").api();
        for (String site : new String[] {"cross-site", "same-site"}) {
            api.with("Sec-Fetch-Site", site).delete("/api/session").expect(403);
        }
        api.with("Origin", "https://evil.example").delete("/api/session").expect(403);
        api.with("Sec-Fetch-Site", "same-origin").get("/api/me").expect(200);
    }
}
