package dev.zhixing.formats.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.formats.model.ReadOptions;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Task tables as plans; June 2026, the 1st is a Monday. */
class PlanFileTest {
    @Test
    void whatIsOnlyDueBeginsSoMuchBeforeAndHasThatDeadline() throws IOException {
        String table =
                """
                编号,任务名称,负责人,工期,完成日期
                1,布线,李工,3天,2026-06-05
                2,验收,王工,1天,2026-06-12
                """;
        ProjectPlan plan =
                PlanFile.read(
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                        "计划.csv",
                        ReadOptions.NONE);
        ScheduledPlan scheduled = ScheduledPlan.of(plan);
        ScheduledRow wire = scheduled.rows().getFirst();
        assertThat(wire.start()).hasToString("2026-06-03T09:00");
        assertThat(wire.finish()).hasToString("2026-06-05T18:00");
        assertThat(plan.tasks().getFirst().deadline()).hasToString("2026-06-05T18:00");
        assertThat(scheduled.rows().getLast().start()).hasToString("2026-06-12T09:00");
        assertThat(scheduled.schedule().problems()).isEmpty();
    }
}
