package dev.zhixing.formats.office.export;

import dev.zhixing.formats.model.ItemKind;
import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.model.PlanExport;
import dev.zhixing.formats.model.Priority;
import dev.zhixing.formats.model.TaskDraft;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The sheet 项目计划表: title, table with outline, chart in cells, ready to be printed. */
public final class PlanSheet {
    private static final int HEADER_TOP = 3;
    private static final int HEADER = 4;
    private static final int FIRST = 5;

    private final Worksheet sheet;
    private final PlanExport plan;
    private final Language language;
    private final List<PlanColumn> columns;
    private final ChartScale scale;
    private final int last;

    public PlanSheet(Worksheet sheet, PlanExport plan) {
        this.sheet = sheet;
        this.plan = plan;
        this.language = plan.language();
        this.columns = PlanColumn.of(plan);
        this.scale = ChartScale.of(plan);
        this.last = Math.max(FIRST, FIRST + plan.tasks().size() - 1);
    }

    public void write() {
        title();
        header();
        for (int i = 0; i < plan.tasks().size(); i++) {
            row(FIRST + i, plan.tasks().get(i));
        }
        grid();
        new PlanChart(sheet, plan, scale, columns.size(), HEADER, FIRST).draw();
        outline();
        print();
    }

    private void title() {
        int right = columns.size() - 1;
        sheet.value(0, 0, SafeText.of(plan.title()));
        sheet.range(0, 0, 0, right)
                .style()
                .merge()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(0, 30);
        line(1, label("目标：", "Goal: "), plan.goal());
        List<String> parts = new ArrayList<>();
        add(parts, label("负责人：", "Owner: "), plan.owner());
        add(parts, label("部门：", "Unit: "), plan.unit());
        add(parts, label("导出日期：", "Exported: "), plan.today().toString());
        line(2, "", String.join("    ", parts));
    }

    private void line(int row, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            sheet.value(row, 0, label + SafeText.of(text));
        }
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .merge()
                .fontColor(Palette.FAINT)
                .horizontalAlignment("left")
                .wrapText(true)
                .set();
    }

    private static void add(List<String> parts, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(label + SafeText.of(text));
        }
    }

    private String label(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private void header() {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.value(HEADER_TOP, i, columns.get(i).header(language));
            sheet.range(HEADER_TOP, i, HEADER, i).style().merge().set();
        }
        Styles.header(sheet.range(HEADER_TOP, 0, HEADER, columns.size() - 1).style()).set();
        sheet.rowHeight(HEADER_TOP, 18);
        sheet.rowHeight(HEADER, 18);
    }

    private void row(int row, TaskDraft task) {
        for (int i = 0; i < columns.size(); i++) {
            PlanColumn column = columns.get(i);
            PlanColumn.Value value = column.value(task, language);
            StyleSetter style = sheet.style(row, i).verticalAlignment("center").fontSize(10);
            switch (value) {
                case null -> {}
                case PlanColumn.Value.Text text -> {
                    sheet.value(row, i, text.text());
                    style.wrapText(true);
                }
                case PlanColumn.Value.Whole whole -> {
                    sheet.value(row, i, whole.number());
                    style.format("0").horizontalAlignment("center");
                }
                case PlanColumn.Value.Percent percent -> {
                    sheet.value(row, i, percent.percent() / 100.0);
                    style.format("0%").horizontalAlignment("center");
                }
                case PlanColumn.Value.Day day -> {
                    sheet.value(row, i, day.day());
                    style.format("yyyy-mm-dd").horizontalAlignment("center");
                }
            }
            paint(style, column, task);
            style.set();
        }
    }

    private static void paint(StyleSetter style, PlanColumn column, TaskDraft task) {
        boolean phase = task.kind() == ItemKind.PHASE;
        if (phase) {
            style.bold().fillColor(Palette.PHASE_ROW);
        }
        Priority priority = task.priority();
        switch (column) {
            case NAME -> style.indent(Math.min(15, Math.max(0, task.level() - 1)));
            case STATUS -> {
                style.horizontalAlignment("center");
                if (!phase) {
                    style.fillColor(Palette.status(task.status()));
                }
            }
            case PRIORITY -> {
                style.horizontalAlignment("center");
                if (priority != null) {
                    style.fontColor(Palette.priority(priority));
                }
            }
            default -> {}
        }
    }

    private void grid() {
        sheet.range(HEADER_TOP, 0, last, columns.size() - 1)
                .style()
                .borderStyle(BorderSide.LEFT, BorderStyle.THIN)
                .borderStyle(BorderSide.RIGHT, BorderStyle.THIN)
                .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(Palette.GRID)
                .set();
    }

    /** Groups the rows below every phase, as deep as a workbook can. */
    private void outline() {
        sheet.rowSumsBelow(false);
        List<TaskDraft> tasks = plan.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            int end = i;
            while (end + 1 < tasks.size() && tasks.get(end + 1).level() > tasks.get(i).level()) {
                end++;
            }
            if (end > i && tasks.get(i).level() <= 7) {
                sheet.groupRows(FIRST + i + 1, FIRST + end);
            }
        }
    }

    private void print() {
        int name = columns.indexOf(PlanColumn.NAME);
        sheet.freezePane(name + 1, FIRST);
        sheet.hideGridLines();
        sheet.pageOrientation("landscape");
        sheet.paperSize(scale.columns().size() > 40 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADER_TOP, HEADER);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.6f);
        sheet.footer(label("第 &P 页，共 &N 页", "Page &P of &N"), Position.CENTER);
    }
}
