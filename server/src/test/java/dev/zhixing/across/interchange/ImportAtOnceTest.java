package dev.zhixing.across.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Deciding on a file locks nothing while it is read, and still loses nothing. */
@ZhixingTest
class ImportAtOnceTest {

    private final World world;

    ImportAtOnceTest(World world) {
        this.world = world;
    }

    @Test
    void ofTwoDecisionsAtTheSameMomentOneCounts() {
        var lin = world.person("林峰");
        var preview =
                Uploads.send(lin, "访谈.csv", Uploads.table("1,客户访谈,,2026-09-07,,5,,")).expect(201);
        var answers =
                Stream.of("{\"year\":2025}", "{\"year\":2027}")
                        .map(
                                body ->
                                        CompletableFuture.supplyAsync(
                                                () -> Uploads.choose(lin, preview, body).status()))
                        .toList();
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void anItemComesBackAlthoughItsRowWasImportedAgainMeanwhile() {
        var lin = world.person("林峰");
        byte[] file = Uploads.table("1,访谈 %s,,2026-09-07,,5,,".formatted(lin.id().value()));
        var first = Uploads.apply(lin, Uploads.send(lin, "访谈.csv", file).expect(201)).expect(201);
        String items = "/api/plans/" + first.at("/planId") + "/items/";
        String item = Uploads.items(lin, first).at("/items/0/id");
        lin.api().ifMatch(1).delete(items + item).expect(200);
        Uploads.apply(lin, Uploads.send(lin, "访谈.csv", file).expect(201)).expect(201);
        lin.api().post(items + item + "/restore", "").expect(422);
        var again = Uploads.items(lin, first);
        lin.api()
                .ifMatch(again.json().at("/items/0/version").asInt())
                .patch(items + again.at("/items/0/id"), "{\"code\":null}")
                .expect(200);
        lin.api().post(items + item + "/restore", "").expect(200);
        assertThat(Uploads.items(lin, first).json().at("/items")).hasSize(2);
    }

    @Test
    void aPreviewSaysThatThePlanItWasMeantForIsGone() {
        var lin = world.person("林峰");
        String plan = lin.api().post("/api/plans", "{\"name\":\"已有\"}").expect(201).at("/id");
        var preview =
                Uploads.send(lin, "访谈.csv", Uploads.table("1,客户访谈,,2026-09-07,,5,,")).expect(201);
        Uploads.choose(lin, preview, "{\"targetPlanId\":\"%s\"}".formatted(plan)).expect(200);
        lin.api().ifMatch(1).delete("/api/plans/" + plan).expect(204);
        var seen = lin.api().get("/api/imports/" + preview.at("/id")).expect(200);
        assertThat(seen.json().at("/problems").toString()).contains("已经删除");
    }

    @Test
    void theFileLiesWithThePlanOnlyOnceItIsImported() {
        var lin = world.person("林峰");
        byte[] file = Uploads.table("1,客户访谈 %s,,2026-09-07,,5,,".formatted(lin.id().value()));
        var preview = Uploads.send(lin, "访谈.csv", file).expect(201);
        var again = Uploads.choose(lin, preview, "{\"year\":2026}").expect(200);
        var done = Uploads.apply(lin, again).expect(201);
        var kept =
                lin.api()
                        .get("/api/subjects/plan/" + done.at("/planId") + "/attachments")
                        .expect(200);
        assertThat(
                        lin.api()
                                .get("/api/attachments/" + kept.at("/items/0/id") + "/content")
                                .expect(200)
                                .raw()
                                .body())
                .isEqualTo(file);
    }
}
