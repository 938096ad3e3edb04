package dev.zhixing.work.plans.internal;

import dev.zhixing.work.plans.ItemId;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts touched rows back to one side of a command, if they still are on the other. */
final class Replay {

    /** The first thing that is not as the command left it. */
    record Conflict(UUID row, String field, String item) {}

    private final Sheet sheet;
    private final Moment moment;
    private final Touched touched;
    private final boolean back;

    private @Nullable Conflict conflict;

    Replay(Sheet sheet, Moment moment, Touched touched, boolean back) {
        this.sheet = sheet;
        this.moment = moment;
        this.touched = touched;
        this.back = back;
    }

    @Nullable Conflict run() {
        for (var row : touched.items()) {
            item(row);
        }
        for (var row : touched.links()) {
            link(row);
        }
        for (var row : touched.raci()) {
            cell(row);
        }
        for (var row : touched.checks()) {
            check(row);
        }
        orphans();
        return conflict;
    }

    private void item(Touched.ItemRow row) {
        var id = new ItemId(row.id());
        Item item = sheet.anywhere(id).orElse(null);
        if (item == null) {
            found(row.id(), "name", "");
            return;
        }
        if (row.created()) {
            created(row, item);
            return;
        }
        Item now = item;
        var expected = back ? row.after() : row.before();
        var wanted = back ? row.before() : row.after();
        boolean summary = sheet.isSummary(id);
        for (var name : expected.keySet()) {
            var field = ItemFields.logged(name);
            if (Touched.isEntry(field, summary) && !isAs(item, field, expected)) {
                found(row.id(), name, item.name());
            }
            now = now.withValue(field, field.fromText(wanted.get(name)));
        }
        place(now);
    }

    private void created(Touched.ItemRow row, Item item) {
        if (!back) {
            sheet.unbin(ItemEditing.alive(item));
            return;
        }
        boolean summary = sheet.isSummary(item.id());
        for (var name : row.after().keySet()) {
            var field = ItemFields.logged(name);
            if (Touched.isEntry(field, summary) && !isAs(item, field, row.after())) {
                found(row.id(), name, item.name());
            }
        }
        sheet.bin(
                item.with(ItemFields.DELETED_AT, moment.now())
                        .with(ItemFields.DELETED_BY, moment.person())
                        .with(ItemFields.DELETED_ROOT, item.id()));
    }

    private static boolean isAs(
            Item item, ItemField<?> field, Map<String, @Nullable String> expected) {
        return Objects.equals(field.toText(item.value(field)), expected.get(field.name()));
    }

    private void place(Item item) {
        boolean deleted = item.get(ItemFields.DELETED_AT) != null;
        boolean there = sheet.find(item.id()).isPresent();
        if (deleted) {
            sheet.bin(item);
        } else if (there) {
            sheet.put(item);
        } else {
            sheet.unbin(item);
        }
    }

    private void link(Touched.LinkRow row) {
        PlanLink present = sheet.allLinks().get(new dev.zhixing.work.plans.LinkId(row.id()));
        var expected = back ? row.after() : row.before();
        var wanted = back ? row.before() : row.after();
        PlanLink expectedLink = expected == null ? null : Touched.link(row.id(), expected);
        if (!Objects.equals(present, expectedLink)) {
            var ends = wanted == null ? expected : wanted;
            found(row.id(), "predecessors", ends == null ? "" : name(ends.to()));
        }
        if (wanted != null && isTaken(row.id(), wanted)) {
            found(row.id(), "predecessors", name(wanted.to()));
        }
        if (wanted != null) {
            sheet.put(Touched.link(row.id(), wanted));
        } else if (present != null) {
            sheet.take(present.id());
        }
    }

    /** Somebody has joined the same two items anew since. */
    private boolean isTaken(UUID id, Touched.LinkValue wanted) {
        return sheet.allLinks().values().stream()
                .anyMatch(
                        link ->
                                !link.id().value().equals(id)
                                        && link.from().value().equals(wanted.from())
                                        && link.to().value().equals(wanted.to()));
    }

    private void cell(Touched.RaciRow row) {
        var key = new RaciCell.Key(new ItemId(row.item()), Parties.read(row.party()));
        var expected = back ? row.after() : row.before();
        var wanted = back ? row.before() : row.after();
        if (!Objects.equals(Touched.value(sheet.raci().get(key)), expected)) {
            found(row.item(), "raci", name(row.item()));
        }
        if (wanted == null) {
            sheet.take(key);
            return;
        }
        boolean single = wanted.letter().ordinal() < 2;
        boolean heldByOther =
                single
                        && sheet.holder(key.item(), wanted.letter())
                                .filter(cell -> !cell.key().equals(key) && !isTouched(cell))
                                .isPresent();
        if (heldByOther) {
            found(row.item(), "raci", name(row.item()));
        }
        sheet.put(new RaciCell(key, wanted.letter(), wanted.note()));
    }

    private boolean isTouched(RaciCell cell) {
        return touched.raci().stream()
                .anyMatch(
                        row ->
                                row.item().equals(cell.item().value())
                                        && row.party().equals(Parties.write(cell.party())));
    }

    private void check(Touched.CheckRow row) {
        Check present = sheet.checks().get(row.id());
        var expected = back ? row.after() : row.before();
        var wanted = back ? row.before() : row.after();
        var now = Touched.value(present);
        boolean as = now == null || expected == null ? now == expected : now.saysTheSame(expected);
        if (!as) {
            found(row.id(), "checklist", name(row.item()));
        }
        if (wanted != null) {
            sheet.put(
                    new Check(
                            row.id(),
                            new ItemId(wanted.item()),
                            wanted.text(),
                            wanted.done(),
                            wanted.rank(),
                            present == null ? 1 : present.version() + 1));
        } else if (present != null) {
            sheet.take(present);
        }
    }

    /** Somebody hung new items under one that would go. */
    private void orphans() {
        for (Item item : sheet.items().values()) {
            if (item.parent() != null && sheet.find(item.parent()).isEmpty()) {
                found(item.id().value(), "parentId", item.name());
            }
        }
    }

    private String name(UUID item) {
        return sheet.anywhere(new ItemId(item)).map(Item::name).orElse("");
    }

    private void found(UUID row, String field, String item) {
        if (conflict == null) {
            conflict = new Conflict(row, field, item);
        }
    }
}
