package dev.zhixing.base.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.store.StoreSettings;
import dev.zhixing.testkit.SetClock;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;

@ZhixingTest
class ContentsTest {

    private final Contents contents;
    private final List<RepeatedJob> jobs;
    private final StoreSettings settings;
    private final SetClock.Hands clock;
    private final TransactionTemplate transaction;

    ContentsTest(
            Contents contents,
            List<RepeatedJob> jobs,
            StoreSettings settings,
            SetClock.Hands clock,
            TransactionTemplate transaction) {
        this.contents = contents;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Test
    void keepsBytesAndTheirHash() throws Exception {
        StoredFile file = keep("知行");
        assertThat(contents.open(file.id()).readAllBytes())
                .isEqualTo("知行".getBytes(StandardCharsets.UTF_8));
        assertThat(file.size()).isEqualTo(6);
        assertThat(contents.find(Set.of(file.id())).get(file.id())).isEqualTo(file);
    }

    @Test
    void tellsHarmlessTypesByTheirFirstBytesAndNeverSvg() {
        assertThat(keep("%PDF-1.7 …").mediaType()).isEqualTo("application/pdf");
        assertThat(keep("<svg/>").mediaType()).isEqualTo("application/octet-stream");
        assertThat(keep("<html>").mediaType()).isEqualTo("application/octet-stream");
    }

    @Test
    void sweepsOnlyWhatTheDatabaseDoesNotKnow() throws Exception {
        StoredFile kept = keep("bleibt");
        StoredFile rolledBack =
                transaction.execute(
                        status -> {
                            status.setRollbackOnly();
                            return keep("geht");
                        });
        StoredFile young =
                transaction.execute(
                        status -> {
                            status.setRollbackOnly();
                            return keep("noch nicht");
                        });
        for (StoredFile old : List.of(kept, rolledBack)) {
            Files.setLastModifiedTime(
                    path(old), FileTime.from(clock.instant().minus(Duration.ofDays(2))));
        }
        jobs.stream().filter(job -> job.name().equals("files-sweep")).forEach(RepeatedJob::run);
        assertThat(path(kept)).exists();
        assertThat(path(young)).exists();
        assertThat(path(rolledBack)).doesNotExist();
    }

    @Test
    void aNameIsNeverAPath() {
        assertThat(Download.name("..\\..\\windows\\a.txt")).isEqualTo("a.txt");
        assertThat(Download.name("/etc/passwd")).isEqualTo("passwd");
        assertThat(Download.name("..")).isEqualTo("file");
        assertThat(Download.name("a\u202etxt.exe\n")).isEqualTo("atxt.exe");
        assertThat(Download.name("计".repeat(300) + ".xlsx")).hasSize(255).endsWith(".xlsx");
    }

    private StoredFile keep(String text) {
        try {
            return contents.keep(
                    ActorId.SYSTEM,
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path path(StoredFile file) {
        String id = file.id().value().toString();
        return settings.data().resolve("files").resolve(id.substring(0, 2)).resolve(id);
    }
}
