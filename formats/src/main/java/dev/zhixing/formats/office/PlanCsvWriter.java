package dev.zhixing.formats.office;

import dev.zhixing.formats.model.PlanExport;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.office.export.PlanColumn;
import dev.zhixing.formats.office.export.SafeText;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the table of a plan as CSV in UTF-8 with a mark, the form Excel opens without asking. */
public final class PlanCsvWriter {
    private PlanCsvWriter() {}

    /** Writes the table; the stream stays open. Texts that look like formulas are guarded. */
    public static void write(PlanExport plan, OutputStream out) throws IOException {
        List<PlanColumn> columns = PlanColumn.of(plan);
        StringBuilder csv = new StringBuilder("\uFEFF");
        csv.append(
                columns.stream()
                        .map(column -> quoted(column.header(plan.language())))
                        .collect(Collectors.joining(",")));
        csv.append("\r\n");
        for (TaskDraft task : plan.tasks()) {
            csv.append(
                    columns.stream()
                            .map(column -> cell(column, task, plan))
                            .collect(Collectors.joining(",")));
            csv.append("\r\n");
        }
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String cell(PlanColumn column, TaskDraft task, PlanExport plan) {
        return switch (column.value(task, plan.language())) {
            case null -> "";
            case PlanColumn.Value.Text text -> quoted(SafeText.guarded(text.text()));
            case PlanColumn.Value.Whole whole -> String.valueOf(whole.number());
            case PlanColumn.Value.Percent percent -> percent.percent() + "%";
            case PlanColumn.Value.Day day -> day.day().toString();
        };
    }

    private static String quoted(String text) {
        boolean special = text.chars().anyMatch(sign -> ",\"\n\r;\t".indexOf(sign) >= 0);
        return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
