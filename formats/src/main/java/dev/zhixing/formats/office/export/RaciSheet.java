package dev.zhixing.formats.office.export;

import dev.zhixing.formats.model.Language;
import dev.zhixing.formats.model.PlanExport;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.formats.model.RaciLetter;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sheet 责任矩阵: tasks down, parties across, letters with their notes. */
public final class RaciSheet {
    private static final int HEADER = 1;

    private final Worksheet sheet;
    private final PlanExport plan;
    private final Set<String> parties = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    public RaciSheet(Worksheet sheet, PlanExport plan) {
        this.sheet = sheet;
        this.plan = plan;
        for (RaciDraft part : plan.raci()) {
            parties.add(part.party());
            rows.computeIfAbsent(part.task(), task -> new LinkedHashMap<>())
                    .merge(part.party(), entry(part), (one, other) -> one + "；" + other);
        }
    }

    private static String entry(RaciDraft part) {
        String note = part.note();
        return note == null || note.isBlank()
                ? part.letter().name()
                : part.letter() + "（" + note + "）";
    }

    public void write() {
        boolean zh = plan.language() == Language.ZH;
        int right = Math.max(1, parties.size());
        sheet.value(0, 0, SafeText.of((zh ? "责任矩阵（RACI）" : "Responsibility matrix (RACI)")));
        sheet.range(0, 0, 0, right)
                .style()
                .merge()
                .bold()
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        sheet.value(HEADER, 0, zh ? "任务" : "Task");
        sheet.width(0, 32);
        int column = 1;
        for (String party : parties) {
            sheet.value(HEADER, column, SafeText.of(party));
            sheet.width(column++, 18);
        }
        Styles.header(sheet.range(HEADER, 0, HEADER, right).style()).set();
        int row = HEADER + 1;
        for (Map.Entry<String, Map<String, String>> task : rows.entrySet()) {
            sheet.value(row, 0, SafeText.of(task.getKey()));
            column = 1;
            for (String party : parties) {
                String cell = task.getValue().get(party);
                sheet.value(row, column++, cell == null ? "-" : SafeText.of(cell));
            }
            row++;
        }
        sheet.range(HEADER, 0, row - 1, right)
                .style()
                .borderStyle(BorderStyle.THIN)
                .borderColor(Palette.GRID)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.range(HEADER + 1, 1, Math.max(HEADER + 1, row - 1), right)
                .style()
                .horizontalAlignment("center")
                .set();
        sheet.value(row + 1, 0, legend(zh));
        sheet.freezePane(1, HEADER + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private String legend(boolean zh) {
        List<RaciLetter> letters = Arrays.asList(RaciLetter.values());
        return (zh ? "说明：" : "Legend: ")
                + letters.stream()
                        .map(letter -> letter + "=" + plan.language().of(letter.label()))
                        .collect(Collectors.joining("  "));
    }
}
