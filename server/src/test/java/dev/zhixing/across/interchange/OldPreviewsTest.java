package dev.zhixing.across.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.testkit.SetClock;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Files that are looked at only are not kept for ever. */
@ZhixingTest
class OldPreviewsTest {

    private final World world;
    private final SetClock.Hands clock;
    private final RepeatedJob cleaning;

    OldPreviewsTest(World world, SetClock.Hands clock, List<RepeatedJob> jobs) {
        this.world = world;
        this.clock = clock;
        this.cleaning =
                jobs.stream()
                        .filter(job -> job.name().equals("imports-forget-previews"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aPreviewIsForgottenAfterAWeekAndWhatWasImportedIsNot() {
        var lin = world.person("林峰");
        byte[] table = Uploads.table("1,调研,,2026-09-07,,5,,");
        var looked = Uploads.send(lin, "只看看.csv", table).expect(201);
        var imported = Uploads.send(lin, "真的.csv", table).expect(201);
        Uploads.apply(lin, imported).expect(201);
        cleanAfter(Duration.ofDays(6));
        lin.api().get("/api/imports/" + looked.at("/id")).expect(200);
        cleanAfter(Duration.ofDays(8));
        lin.api().get("/api/imports/" + looked.at("/id")).expect(404);
        assertThat(lin.api().get("/api/imports/" + imported.at("/id")).expect(200).at("/state"))
                .isEqualTo("APPLIED");
        Uploads.undo(lin, imported).expect(204);
    }

    @Test
    void aFileWithWhatCannotBeStoredIsNoFault() {
        var lin = world.person("林峰");
        for (String row :
                List.of(
                        "1,调\u0000研,周\u0000敏,2026-09-07,,5,,",
                        "1,调研,,9999-12-31,,5,,",
                        "1,调研,,0001-01-01,0001-01-02,5,,",
                        "1,调研,,2026-09-07,,99999999999,,",
                        "1,调研\ud83d,,2026-09-07,,5,1FS+999999999d,")) {
            var preview = Uploads.send(lin, "怪.csv", Uploads.table(row));
            assertThat(preview.status()).as(row).isLessThan(500);
            if (preview.status() == 201) {
                assertThat(Uploads.apply(lin, preview).status()).as(row).isLessThan(500);
            }
        }
    }

    /** Nobody asks anything meanwhile, so that no session ends. */
    private void cleanAfter(Duration time) {
        Instant now = clock.instant();
        clock.set(now.plus(time));
        try {
            cleaning.run();
        } finally {
            clock.set(now);
        }
    }
}
