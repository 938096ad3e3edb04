package dev.zhixing.formats.office.tables;

import dev.zhixing.formats.model.Field;
import dev.zhixing.formats.model.ItemKind;
import dev.zhixing.formats.model.PredecessorDraft;
import dev.zhixing.formats.model.Priority;
import dev.zhixing.formats.model.SourceCell;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.model.TaskStatus;
import dev.zhixing.formats.model.Timing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A task on its way from the sheet to the draft. */
final class TaskRow {
    final Found table;

    /** Names the table; comparing whole tables would be slow. */
    final String tableId;

    final int row;
    final String name;
    String code = "";
    boolean codeGiven;
    boolean section;
    boolean milestone;
    int level = 1;
    @Nullable TaskRow parent;
    boolean hasChildren;
    Timing timing = Timing.NONE;
    TaskStatus status = TaskStatus.NOT_STARTED;
    @Nullable Priority priority;
    @Nullable Integer progress;
    @Nullable String owner;
    final List<String> collaborators = new ArrayList<>();
    final List<PredecessorDraft> predecessors = new ArrayList<>();

    TaskRow(Found table, int row, String name) {
        this.table = table;
        this.tableId = table.id();
        this.row = row;
        this.name = name;
    }

    @Nullable String text(Field field) {
        return section ? null : table.text(row, field);
    }

    SourceCell place(Field field) {
        return table.place(row, field);
    }

    ItemKind kind() {
        if (hasChildren || section) {
            return ItemKind.PHASE;
        }
        return milestone ? ItemKind.MILESTONE : ItemKind.TASK;
    }

    TaskDraft draft() {
        return new TaskDraft(
                code,
                codeGiven,
                name,
                text(Field.DESCRIPTION),
                kind(),
                level,
                parent == null ? null : parent.code,
                text(Field.BELONGS_TO),
                owner,
                collaborators,
                timing,
                predecessors,
                text(Field.DELIVERABLE),
                text(Field.ACCEPTANCE),
                status,
                text(Field.BLOCKED_REASON),
                priority,
                progress,
                text(Field.RISK),
                text(Field.NOTE),
                place(Field.NAME));
    }
}
