package dev.zhixing.formats.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhixing.formats.model.PlanDraft;
import dev.zhixing.formats.model.ReadOptions;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.Severity;
import dev.zhixing.formats.model.Table;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.office.WorkbookReader;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

class SampleFilesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    private static Reading read(String name) throws IOException {
        return WorkbookReader.read(
                Files.readAllBytes(SAMPLES.resolve(name)), name, ReadOptions.NONE);
    }

    @Test
    void theCallbackProjectIsReadCompletely() throws IOException {
        Reading reading = read(SampleWorkbooks.CALLBACK);
        PlanDraft plan = reading.plan();
        assertThat(reading.tables())
                .extracting(Table::kind)
                .containsExactly(
                        TableKind.PROCESS,
                        TableKind.TASKS,
                        TableKind.RACI,
                        TableKind.WEEKLY_REPORT,
                        TableKind.REVIEW);
        assertThat(plan.title()).isEqualTo("重点客户回访提升项目");
        assertThat(plan.tasks()).hasSize(9);
        assertThat(plan.tasks().get(5).timing().start()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(plan.process())
                .extracting(step -> step.stage() + step.step())
                .contains("启动阶段问卷设计", "执行阶段上门沟通");
        assertThat(plan.raci()).hasSize(16);
        assertThat(plan.matches())
                .extracting(match -> match.written() + " = " + match.taskName())
                .containsExactly("回访问卷设计 = 设计回访问卷", "上门沟通 = 问题客户上门沟通");
        assertThat(plan.forms()).hasSize(2);
        assertThat(reading.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
    }

    @Test
    void theOnlineProjectIsReadCompletely() throws IOException {
        Reading reading = read(SampleWorkbooks.ONLINE);
        PlanDraft plan = reading.plan();
        assertThat(plan.title()).isEqualTo("在线客服上线");
        assertThat(plan.start()).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(plan.owner()).isEqualTo("江雪");
        assertThat(plan.goal()).startsWith("三个月内上线在线客服");
        assertThat(plan.tasks()).hasSize(14);
        assertThat(plan.tasks())
                .filteredOn(task -> task.code().startsWith("3."))
                .extracting(TaskDraft::parentCode, task -> task.predecessors().size())
                .containsExactly(tuple("3", 1), tuple("3", 2), tuple("3", 1));
        assertThat(plan.resources()).hasSize(4);
        assertThat(plan.risks()).hasSize(4);
        assertThat(plan.indicators()).hasSize(4);
        assertThat(plan.raci()).hasSize(16);
        assertThat(reading.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
    }

    @Test
    void theListInGb18030IsRead() throws IOException {
        PlanDraft plan = read(SampleWorkbooks.CHORES).plan();
        assertThat(plan.tasks()).hasSize(5);
        assertThat(plan.tasks().get(3).collaborators()).containsExactly("潘越", "郑凯");
    }

    @Test
    void theCommittedFilesAreWhatTheGeneratorWrites() throws IOException {
        ByteArrayOutputStream callback = new ByteArrayOutputStream();
        SampleWorkbooks.callback(callback);
        ByteArrayOutputStream online = new ByteArrayOutputStream();
        SampleWorkbooks.online(online);
        assertThat(read(SampleWorkbooks.CALLBACK))
                .isEqualTo(
                        WorkbookReader.read(
                                callback.toByteArray(),
                                SampleWorkbooks.CALLBACK,
                                ReadOptions.NONE));
        assertThat(read(SampleWorkbooks.ONLINE))
                .isEqualTo(
                        WorkbookReader.read(
                                online.toByteArray(), SampleWorkbooks.ONLINE, ReadOptions.NONE));
        assertThat(SampleWorkbooks.chores())
                .isEqualTo(Files.readAllBytes(SAMPLES.resolve(SampleWorkbooks.CHORES)));
    }
}
