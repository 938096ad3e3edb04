package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.ProblemCode;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.office.words.LinkWords;
import dev.zhixing.formats.office.words.Plain;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Resolves predecessors to codes: by code, by running number, or by name. */
final class Links {
    /** More predecessors of one task than this are no plan. */
    private static final int MOST = 200;

    private final Findings findings;
    private final Map<String, Map<String, TaskRow>> perTable = new HashMap<>();
    private final Map<String, TaskRow> everywhere = new HashMap<>();

    private Links(List<TaskRow> rows, Findings findings) {
        this.findings = findings;
        for (TaskRow row : rows) {
            Map<String, TaskRow> own = perTable.computeIfAbsent(row.tableId, t -> new HashMap<>());
            note(own, row.code, row);
            note(everywhere, row.code, row);
        }
        for (TaskRow row : rows) {
            Map<String, TaskRow> own = perTable.getOrDefault(row.tableId, new HashMap<>());
            String sequence = row.text(Field.SEQUENCE);
            if (sequence != null) {
                note(own, sequence, row);
            }
            note(own, row.name, row);
            note(everywhere, row.name, row);
        }
    }

    private static void note(Map<String, TaskRow> names, String name, TaskRow row) {
        names.putIfAbsent(Plain.key(name), row);
    }

    static void resolve(List<TaskRow> rows, Findings findings) {
        Links links = new Links(rows, findings);
        rows.forEach(links::read);
    }

    private @Nullable TaskRow find(TaskRow from, String written) {
        String key = Plain.key(written);
        TaskRow own = perTable.getOrDefault(from.tableId, Map.of()).get(key);
        return own != null ? own : everywhere.get(key);
    }

    private void read(TaskRow row) {
        String text = row.text(Field.PREDECESSORS);
        if (text == null) {
            return;
        }
        SourceCell place = row.place(Field.PREDECESSORS);
        for (String part : LinkWords.split(text)) {
            if (row.predecessors.size() >= MOST) {
                return;
            }
            Map<String, String> facts = Map.of("text", TimingReader.shortened(part));
            LinkWords.Link link = LinkWords.read(part, name -> find(row, name) != null);
            if (link == null) {
                findings.add(ProblemCode.NOT_A_LINK, place, facts);
                continue;
            }
            TaskRow before = find(row, link.task());
            if (before == null) {
                findings.add(ProblemCode.LINK_TO_NOWHERE, place, facts);
            } else if (before == row) {
                findings.add(ProblemCode.LINK_TO_ITSELF, place, Map.of("code", row.code));
            } else {
                add(row, before, link, place);
            }
        }
    }

    private void add(TaskRow row, TaskRow before, LinkWords.Link link, SourceCell place) {
        int lag = link.lagDays();
        Integer percent = link.percent();
        if (percent != null) {
            Integer duration = before.timing.durationDays();
            lag = Math.round((duration == null ? 0 : duration) * percent / 100f);
        }
        if (link.converted()) {
            findings.add(
                    ProblemCode.LAG_CONVERTED,
                    place,
                    Map.of("text", link.text(), "days", String.valueOf(lag)));
        }
        PredecessorDraft draft = new PredecessorDraft(before.code, link.type(), lag);
        boolean twice =
                row.predecessors.stream()
                        .anyMatch(p -> p.code().equals(draft.code()) && p.type() == draft.type());
        if (!twice) {
            row.predecessors.add(draft);
        }
    }
}
