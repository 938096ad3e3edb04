package dev.zhixing.formats.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.Refusal;
import dev.zhixing.formats.office.WorkbookReader;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.stream.Stream;

class HostileFilesTest {
    static Stream<HostileFiles.Case> corpus() {
        return HostileFiles.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void isRefusedWithASentenceInBothLanguages(HostileFiles.Case file) {
        byte[] bytes = file.maker().make();
        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () ->
                        assertThatExceptionOfType(FileRefused.class)
                                .isThrownBy(
                                        () ->
                                                WorkbookReader.read(
                                                        bytes, file.fileName(), ReadOptions.NONE))
                                .satisfies(e -> assertSpeaks(e.refusal(), file)));
    }

    private static void assertSpeaks(Refusal refusal, HostileFiles.Case file) {
        assertThat(refusal.code()).isEqualTo(file.expected());
        assertThat(refusal.message().zh()).isNotBlank().endsWith("。").doesNotContain("{");
        assertThat(refusal.message().en()).isNotBlank().endsWith(".").doesNotContain("{");
    }

    @Test
    void aSheetThatOnlyClaimsToBeHugeIsRead() {
        String xml =
                Xlsx.rows(Xlsx.table())
                        .replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>")
                        .replace("</sheetData>", "</sheetData><mergeCell ref=\"C2:XFD1048576\"/>");
        Reading reading = WorkbookReader.read(Xlsx.with(xml).build(), "计划.xlsx", ReadOptions.NONE);
        assertThat(reading.plan().tasks()).hasSize(1);
    }

    @Test
    void signsThatXmlCannotHoldAreMadeHarmless() {
        String xml = Xlsx.rows(Xlsx.row(1, "任务名称", "负责人") + Xlsx.row(2, "a_xD800_b_x0000_c", "周敏"));
        Reading reading = WorkbookReader.read(Xlsx.with(xml).build(), "计划.xlsx", ReadOptions.NONE);
        assertThat(reading.plan().tasks().getFirst().name()).isEqualTo("a\uFFFDbc");
    }

    @Test
    void thousandsOfRowsThatLookLikeEverythingAreReadInTime() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 5_000; i++) {
            rows.append(Xlsx.row(i, "任务名称", "负责人", "开始", "A（审批）", "风险点", "可能性"));
        }
        byte[] bytes = Xlsx.with(Xlsx.rows(rows.toString())).build();
        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> {
                    try {
                        WorkbookReader.read(bytes, "计划.xlsx", ReadOptions.NONE);
                    } catch (FileRefused refused) {
                        assertThat(refused.refusal().message().zh()).isNotBlank();
                    }
                });
    }
}
