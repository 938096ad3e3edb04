package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.IndicatorDraft;
import dev.zhixing.formats.model.ProcessStepDraft;
import dev.zhixing.formats.model.ResourceDraft;
import dev.zhixing.formats.model.RiskDraft;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.formats.office.file.Cell;
import dev.zhixing.formats.office.words.DayWord;
import dev.zhixing.formats.office.words.DayWords;
import dev.zhixing.formats.office.words.Names;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the plain lists: resources, risks, indicators, process steps. Values stay as written. */
final class Registers {
    private final Findings findings;
    private final @Nullable LocalDate planStart;
    final List<ResourceDraft> resources = new ArrayList<>();
    final List<RiskDraft> risks = new ArrayList<>();
    final List<IndicatorDraft> indicators = new ArrayList<>();
    final List<ProcessStepDraft> process = new ArrayList<>();

    Registers(Findings findings, @Nullable LocalDate planStart) {
        this.findings = findings;
        this.planStart = planStart;
    }

    void read(Found table) {
        for (int row : table.rows()) {
            if (table.kind() == TableKind.RESOURCES) {
                resource(table, row);
            } else if (table.kind() == TableKind.RISKS) {
                risk(table, row);
            } else if (table.kind() == TableKind.INDICATORS) {
                indicator(table, row);
            } else if (table.kind() == TableKind.PROCESS) {
                step(table, row);
            }
        }
    }

    private @Nullable String owner(Found table, int row) {
        String owner = table.text(row, Field.OWNER);
        if (owner != null) {
            for (String name : Names.split(owner)) {
                findings.people.mention(name, table.place(row, Field.OWNER));
            }
        }
        return owner;
    }

    private void resource(Found table, int row) {
        String kind = table.text(row, Field.KIND);
        String content = table.text(row, Field.CONTENT);
        if (kind == null && content == null) {
            return;
        }
        String quantity = table.text(row, Field.QUANTITY);
        String unit = table.text(row, Field.UNIT);
        resources.add(
                new ResourceDraft(
                        kind == null ? "" : kind,
                        content,
                        quantity != null && unit != null ? quantity + unit : quantity,
                        table.text(row, Field.COST),
                        owner(table, row),
                        table.text(row, Field.AVAILABLE),
                        available(table.cell(row, Field.AVAILABLE)),
                        table.text(row, Field.NOTE),
                        table.place(row, kind == null ? Field.CONTENT : Field.KIND)));
    }

    private @Nullable LocalDate available(@Nullable Cell cell) {
        if (cell == null || cell.date() != null) {
            return cell == null ? null : cell.date();
        }
        DayWord word = DayWords.day(cell.text());
        if (word instanceof DayWord.On on) {
            return on.day();
        }
        return word instanceof DayWord.Week week && planStart != null && week.number() < 1_000
                ? WorkDays.weekStart(planStart, week.number())
                : null;
    }

    private void risk(Found table, int row) {
        String name = table.text(row, Field.NAME);
        String description = table.text(row, Field.DESCRIPTION);
        if (name == null && description == null) {
            return;
        }
        risks.add(
                new RiskDraft(
                        table.text(row, Field.CODE),
                        name == null ? String.valueOf(description) : name,
                        name == null ? null : description,
                        table.text(row, Field.KIND),
                        table.text(row, Field.PROBABILITY),
                        table.text(row, Field.IMPACT),
                        table.text(row, Field.RISK_LEVEL),
                        table.text(row, Field.RESPONSE),
                        table.text(row, Field.TRIGGER),
                        owner(table, row),
                        table.text(row, Field.STATUS),
                        table.text(row, Field.TASK),
                        table.text(row, Field.NOTE),
                        table.place(row, name == null ? Field.DESCRIPTION : Field.NAME)));
    }

    private void indicator(Found table, int row) {
        String name = table.text(row, Field.NAME);
        if (name == null) {
            return;
        }
        indicators.add(
                new IndicatorDraft(
                        name,
                        table.text(row, Field.DESCRIPTION),
                        table.text(row, Field.UNIT),
                        table.text(row, Field.BASELINE),
                        table.text(row, Field.TARGET),
                        table.text(row, Field.CURRENT),
                        table.text(row, Field.DIRECTION),
                        table.text(row, Field.FREQUENCY),
                        table.text(row, Field.SOURCE),
                        owner(table, row),
                        table.text(row, Field.NOTE),
                        table.place(row, Field.NAME)));
    }

    private void step(Found table, int row) {
        String node = table.text(row, Field.NODE);
        if (node == null) {
            return;
        }
        String roles = table.text(row, Field.OWNER);
        List<String> parties = roles == null ? List.of() : Names.split(roles);
        parties.forEach(role -> findings.people.mention(role, table.place(row, Field.OWNER)));
        process.add(
                new ProcessStepDraft(
                        table.text(row, Field.PROCESS_NAME),
                        table.text(row, Field.SCENARIO),
                        table.text(row, Field.STAGE),
                        node,
                        table.text(row, Field.INPUT),
                        table.text(row, Field.OUTPUT),
                        parties,
                        days(table.cell(row, Field.DURATION)),
                        table.place(row, Field.NODE)));
    }

    private static @Nullable Double days(@Nullable Cell cell) {
        if (cell == null || cell.number() != null) {
            return cell == null ? null : cell.number();
        }
        String digits = cell.text().replaceFirst("(个?工作日|天|日)$", "").strip();
        return digits.matches("\\d{1,4}(\\.\\d{1,3})?") ? Double.valueOf(digits) : null;
    }
}
