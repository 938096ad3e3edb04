package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.model.TaskMatch;
import dev.zhixing.formats.office.file.Address;
import dev.zhixing.formats.office.tables.Found.FoundColumn;
import dev.zhixing.formats.office.words.Names;
import dev.zhixing.formats.office.words.Plain;
import dev.zhixing.formats.office.words.RaciWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads RACI matrices, upright and turned. */
final class RaciTables {
    private final Findings findings;
    private final TaskMatcher matcher;
    private final Map<String, RaciLetter> chosen;
    private final List<RaciDraft> drafts = new ArrayList<>();

    RaciTables(Findings findings, TaskMatcher matcher, Map<String, RaciLetter> chosen) {
        this.findings = findings;
        this.matcher = matcher;
        this.chosen = chosen;
    }

    List<RaciDraft> read(List<Found> tables) {
        for (Found table : tables) {
            Legend legend = Legend.of(table, chosen);
            Map<String, TaskMatcher.@Nullable Match> known = new HashMap<>();
            for (int row : table.rows()) {
                String task = table.text(row, Field.TASK);
                if (task == null || Plain.isNothing(task)) {
                    continue;
                }
                String name = task.replace('\n', ' ');
                if (!known.containsKey(name)) {
                    known.put(name, match(table, row, name));
                }
                TaskMatcher.Match match = known.get(name);
                int before = drafts.size();
                for (FoundColumn column : table.columns()) {
                    cell(table, row, column, name, match, legend);
                }
                check(table, row, name, drafts.subList(before, drafts.size()));
            }
            legend.report(table, findings);
        }
        return drafts;
    }

    private TaskMatcher.@Nullable Match match(Found table, int row, String name) {
        TaskMatcher.Match match = matcher.find(name);
        SourceCell place = table.place(row, Field.TASK);
        if (match == null) {
            findings.add(ProblemCode.RACI_TASK_UNKNOWN, place, Map.of("written", name));
        } else if (match.score() < 1) {
            findings.matches.add(
                    new TaskMatch(
                            name, match.task().code(), match.task().name(), match.score(), place));
            findings.add(
                    ProblemCode.RACI_TASK_MATCHED,
                    place,
                    Map.of("written", name, "task", match.task().name()));
        }
        return match;
    }

    private void cell(
            Found table,
            int row,
            FoundColumn column,
            String task,
            TaskMatcher.@Nullable Match match,
            Legend legend) {
        String text = table.sheet().text(row, column.index());
        SourceCell place = new SourceCell(table.sheet().name(), Address.of(row, column.index()));
        if (text.isEmpty() || Plain.isNothing(text)) {
            return;
        }
        String code = match == null ? null : match.task().code();
        if (RaciHeader.isLetter(column.field())) {
            RaciLetter letter =
                    switch (column.field()) {
                        case ACCOUNTABLE -> RaciLetter.A;
                        case CONSULTED -> RaciLetter.C;
                        case INFORMED -> RaciLetter.I;
                        case SUPPORTING -> RaciLetter.S;
                        default -> RaciLetter.R;
                    };
            for (String party : Names.split(text)) {
                drafts.add(draft(task, code, party, letter, null, text, place));
            }
            return;
        }
        if (column.field() != Field.PARTY) {
            return;
        }
        List<RaciWords.Entry> entries = RaciWords.read(text);
        boolean read = entries != null;
        for (RaciWords.Entry entry : entries == null ? List.<RaciWords.Entry>of() : entries) {
            RaciLetter letter = legend.meaning(entry);
            if (letter == null) {
                read = false;
            } else {
                drafts.add(draft(task, code, column.header(), letter, entry.note(), text, place));
            }
        }
        if (!read) {
            findings.add(
                    ProblemCode.RACI_UNREADABLE,
                    place,
                    Map.of("text", TimingReader.shortened(text)));
        }
    }

    private RaciDraft draft(
            String task,
            @Nullable String code,
            String written,
            RaciLetter letter,
            @Nullable String note,
            String text,
            SourceCell place) {
        Names.Party party = Names.party(written);
        findings.people.add(written, place, false);
        return new RaciDraft(
                task,
                code,
                written,
                party.kind(),
                party.person(),
                party.role(),
                letter,
                note,
                text,
                place);
    }

    private void check(Found table, int row, String task, List<RaciDraft> parts) {
        SourceCell place = table.place(row, Field.TASK);
        long responsible = parts.stream().filter(p -> p.letter() == RaciLetter.R).count();
        long accountable = parts.stream().filter(p -> p.letter() == RaciLetter.A).count();
        if (responsible == 0) {
            findings.add(ProblemCode.RACI_NO_R, place, Map.of("task", task));
        }
        if (responsible > 1) {
            findings.add(
                    ProblemCode.RACI_SEVERAL_R,
                    place,
                    Map.of("task", task, "count", String.valueOf(responsible)));
        }
        if (accountable == 0) {
            findings.add(ProblemCode.RACI_NO_A, place, Map.of("task", task));
        }
        if (accountable > 1) {
            findings.add(
                    ProblemCode.RACI_SEVERAL_A,
                    place,
                    Map.of("task", task, "count", String.valueOf(accountable)));
        }
    }
}
