package dev.zhixing.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.formats.model.Outcome;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.formats.samples.SampleWorkbooks;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

class SafeReadingTest {
    @TempDir Path directory;

    private SafeReading reading(ReadingLimits limits) throws IOException {
        Path root = Files.createDirectories(directory.resolve("temp"));
        return new SafeReading(limits.withTempRoot(root));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> left = Files.list(directory.resolve("temp"))) {
            assertThat(left).isEmpty();
        }
    }

    private static RefusalCode refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusal().code();
    }

    @Test
    void readsASampleInAChildProcess() throws IOException {
        Path sample = Path.of("..", "samples", SampleWorkbooks.ONLINE);
        Outcome outcome =
                reading(ReadingLimits.standard())
                        .read(sample, SampleWorkbooks.ONLINE, ReadOptions.NONE);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        assertThat(((Outcome.Read) outcome).reading().plan().tasks()).hasSize(14);
    }

    @Test
    void passesTheChildsRefusalOn() throws IOException {
        Path file = file("a.xlsx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        Outcome outcome = reading(ReadingLimits.standard()).read(file, "计划.xlsx", ReadOptions.NONE);
        assertThat(refusal(outcome)).isEqualTo(RefusalCode.MISLABELLED);
    }

    @Test
    void stopsAChildThatTakesTooLong() throws IOException {
        Path file = file("a.csv", "任务名称,负责人\n开会,周敏".getBytes(StandardCharsets.UTF_8));
        ReadingLimits hasty = ReadingLimits.standard().withTime(Duration.ofMillis(1));
        assertThat(refusal(reading(hasty).read(file, "a.csv", ReadOptions.NONE)))
                .isEqualTo(RefusalCode.TOO_SLOW);
    }

    @Test
    void refusesWhatDoesNotFitIntoTheChildsMemory() throws IOException {
        byte[] large = "任务,负责人,说明说明说明\n".repeat(500_000).getBytes(StandardCharsets.UTF_8);
        Path file = file("a.csv", large);
        ReadingLimits small = ReadingLimits.standard().withHeap(12);
        assertThat(refusal(reading(small).read(file, "a.csv", ReadOptions.NONE)))
                .isEqualTo(RefusalCode.TOO_LARGE);
    }

    @Test
    void anAnswerThatIsTooLongIsCutAndRefused() throws IOException {
        ReadingLimits standard = ReadingLimits.standard();
        ReadingLimits narrow =
                new ReadingLimits(
                        standard.java(),
                        standard.classPath(),
                        standard.tempRoot(),
                        standard.heapMiB(),
                        standard.time(),
                        1,
                        standard.options());
        String row = "任务," + "很长的说明".repeat(4000) + "\n";
        byte[] table = ("任务名称,说明\n" + row.repeat(60)).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(reading(narrow).read(file("a.csv", table), "a.csv", ReadOptions.NONE)))
                .isEqualTo(RefusalCode.TOO_LARGE);
    }

    @Test
    void survivesAJavaThatIsNotThere() throws IOException {
        ReadingLimits standard = ReadingLimits.standard();
        ReadingLimits broken =
                new ReadingLimits(
                        directory.resolve("no-java"),
                        standard.classPath(),
                        standard.tempRoot(),
                        64,
                        Duration.ofSeconds(5),
                        1,
                        java.util.List.of());
        Path file = file("a.csv", new byte[] {'a'});
        assertThat(refusal(reading(broken).read(file, "a.csv", ReadOptions.NONE)))
                .isEqualTo(RefusalCode.CRASHED);
    }

    @Test
    void namesAFileThatIsNotThere() throws IOException {
        Outcome outcome =
                reading(ReadingLimits.standard())
                        .read(directory.resolve("b.csv"), "b.csv", ReadOptions.NONE);
        assertThat(refusal(outcome)).isEqualTo(RefusalCode.NOT_FOUND);
    }
}
