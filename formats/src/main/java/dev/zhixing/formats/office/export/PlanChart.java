package dev.zhixing.formats.office.export;

import dev.zhixing.formats.model.ItemKind;
import dev.zhixing.formats.model.PlanExport;
import dev.zhixing.formats.model.TaskDraft;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** The bars beside the table: a coloured cell per day, week or month. */
final class PlanChart {
    private final Worksheet sheet;
    private final PlanExport plan;
    private final ChartScale scale;
    private final int left;
    private final int header;
    private final int first;
    private final int last;

    PlanChart(Worksheet sheet, PlanExport plan, ChartScale scale, int left, int header, int first) {
        this.sheet = sheet;
        this.plan = plan;
        this.scale = scale;
        this.left = left;
        this.header = header;
        this.first = first;
        this.last = Math.max(first, first + plan.tasks().size() - 1);
    }

    void draw() {
        if (scale.columns().isEmpty()) {
            return;
        }
        axis();
        daysOff();
        for (int i = 0; i < plan.tasks().size(); i++) {
            bar(first + i, plan.tasks().get(i));
        }
        today();
    }

    private void axis() {
        int count = scale.columns().size();
        int groupStart = 0;
        for (int i = 0; i < count; i++) {
            sheet.width(left + i, scale.width());
            sheet.value(header, left + i, scale.label(i));
            boolean ends = i + 1 == count || !scale.group(i + 1).equals(scale.group(i));
            if (ends) {
                sheet.value(header - 1, left + groupStart, scale.group(groupStart));
                if (i > groupStart) {
                    sheet.range(header - 1, left + groupStart, header - 1, left + i)
                            .style()
                            .merge()
                            .set();
                }
                groupStart = i + 1;
            }
        }
        Styles.header(sheet.range(header - 1, left, header, left + count - 1).style())
                .fontSize(8)
                .wrapText(false)
                .set();
        sheet.range(first, left, last, left + count - 1)
                .style()
                .borderStyle(BorderSide.BOTTOM, BorderStyle.HAIR)
                .borderColor(BorderSide.BOTTOM, Palette.GRID)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    private void daysOff() {
        if (scale.unit() != ChronoUnit.DAYS) {
            return;
        }
        for (int i = 0; i < scale.columns().size(); i++) {
            if (plan.daysOff().contains(scale.columns().get(i))) {
                sheet.range(first, left + i, last, left + i)
                        .style()
                        .fillColor(Palette.DAY_OFF)
                        .set();
            }
        }
    }

    private void bar(int row, TaskDraft task) {
        LocalDate start = task.timing().start();
        LocalDate finish = task.timing().finish();
        LocalDate from = start == null ? finish : start;
        LocalDate to =
                Objects.requireNonNullElse(
                        finish, Objects.requireNonNullElse(start, LocalDate.MIN));
        if (from == null) {
            return;
        }
        if (task.kind() == ItemKind.MILESTONE) {
            Integer column = scale.columnOf(to);
            if (column != null) {
                sheet.value(row, left + column, "◆");
                sheet.style(row, left + column).fontColor(Palette.TODAY).fontSize(9).set();
            }
            return;
        }
        for (int i = 0; i < scale.columns().size(); i++) {
            boolean off =
                    scale.unit() == ChronoUnit.DAYS
                            && plan.daysOff().contains(scale.columns().get(i));
            if (scale.touches(i, from, to) && !off) {
                sheet.style(row, left + i).fillColor(Palette.bar(task)).set();
            }
        }
    }

    private void today() {
        Integer column = scale.columnOf(plan.today());
        if (column != null) {
            sheet.range(header, left + column, last, left + column)
                    .style()
                    .borderStyle(BorderSide.LEFT, BorderStyle.MEDIUM)
                    .borderColor(BorderSide.LEFT, Palette.TODAY)
                    .set();
        }
    }
}
