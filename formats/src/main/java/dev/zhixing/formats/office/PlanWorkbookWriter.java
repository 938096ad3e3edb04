package dev.zhixing.formats.office;

import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.model.PlanExport;
import dev.zhixing.formats.office.export.PlanSheet;
import dev.zhixing.formats.office.export.RaciSheet;

import org.dhatim.fastexcel.Workbook;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a plan as an {@code .xlsx} that looks like an office's own: a plan table with bars in
 * cells, and a RACI matrix. Every text is a string cell, so nothing in it can become a formula.
 */
public final class PlanWorkbookWriter {
    private PlanWorkbookWriter() {}

    /** Writes the workbook; the stream stays open. */
    public static void write(PlanExport plan, OutputStream out) throws IOException {
        boolean zh = plan.language() == Language.ZH;
        try (Workbook workbook = new Workbook(out, "Zhixing", "1.0")) {
            workbook.setGlobalDefaultFont(zh ? "微软雅黑" : "Calibri", 10);
            new PlanSheet(workbook.newWorksheet(zh ? "项目计划表" : "Plan"), plan).write();
            if (!plan.raci().isEmpty()) {
                new RaciSheet(workbook.newWorksheet(zh ? "责任矩阵" : "RACI"), plan).write();
            }
        }
    }
}
