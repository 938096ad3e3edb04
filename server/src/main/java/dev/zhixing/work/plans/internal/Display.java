package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes of fields as a person reads them in a history: names instead of ids. */
final class Display {

    /** Told by other fields, or of no interest by themselves. */
    private static final Set<ItemField<?>> SILENT =
            Set.of(
                    ItemFields.RANK,
                    ItemFields.FIXED_START,
                    ItemFields.FIXED_FINISH,
                    ItemFields.BLOCKED_SINCE,
                    ItemFields.HEALTH_BY,
                    ItemFields.HEALTH_AT,
                    ItemFields.FIRST_FINISH,
                    ItemFields.SOURCE_KEY,
                    ItemFields.DELETED_AT,
                    ItemFields.DELETED_BY,
                    ItemFields.DELETED_ROOT);

    private static final Set<ItemField<?>> SHOWN_THOUGH_COMPUTED =
            Set.of(ItemFields.START, ItemFields.FINISH);

    private final Sheet before;
    private final Sheet after;
    private final Names names;

    Display(Sheet before, Sheet after, Names names) {
        this.before = before;
        this.after = after;
        this.names = names;
    }

    /** What changed; of a new item all it has. */
    List<FieldChange> changes(@Nullable Item old, Item now) {
        var changes = new ArrayList<FieldChange>();
        for (var field : ItemFields.ALL) {
            boolean computed =
                    field.use() == ItemField.Use.COMPUTED && !SHOWN_THOUGH_COMPUTED.contains(field);
            if (computed || SILENT.contains(field)) {
                continue;
            }
            Object then = old == null ? null : old.value(field);
            if (!Objects.equals(then, now.value(field))) {
                changes.add(
                        new FieldChange(
                                field.name(),
                                show(field, then, before),
                                show(field, now.value(field), after)));
            }
        }
        changes.add(
                new FieldChange(
                        "predecessors",
                        old == null ? null : predecessors(before, now.id()),
                        predecessors(after, now.id())));
        changes.add(
                new FieldChange(
                        "raci",
                        old == null ? null : raci(before, now.id()),
                        raci(after, now.id())));
        if (old != null) {
            changes.add(
                    new FieldChange(
                            "checklist",
                            checklist(before, after, now.id()),
                            checklist(after, before, now.id())));
        }
        return changes.stream().filter(FieldChange::isChange).toList();
    }

    private @Nullable String show(ItemField<?> field, @Nullable Object value, Sheet sheet) {
        return switch (value) {
            case null -> null;
            case PersonId person -> names.party(PartyRef.person(person)).name();
            case PartyRef party -> names.party(party).name();
            case ItemId item ->
                    sheet.find(item).map(found -> LinkRules.name(sheet, item)).orElse(null);
            case Collection<?> list ->
                    list.isEmpty()
                            ? null
                            : list.stream()
                                    .map(one -> names.party((PartyRef) one).name())
                                    .collect(Collectors.joining("、"));
            default -> field.toText(value);
        };
    }

    private static @Nullable String predecessors(Sheet sheet, ItemId item) {
        String text =
                Render.text(sheet.linksTo(item), link -> LinkRules.name(sheet, link.from()) + " ");
        return text.isEmpty() ? null : text.strip();
    }

    /** Only the entries that read differently in the other state. */
    private static @Nullable String checklist(Sheet sheet, Sheet other, ItemId item) {
        String text =
                sheet.checks(item).stream()
                        .filter(
                                check -> {
                                    Check there = other.checks().get(check.id());
                                    return there == null || !there.words().equals(check.words());
                                })
                        .map(Check::words)
                        .collect(Collectors.joining("；"));
        return text.isEmpty() ? null : text;
    }

    private @Nullable String raci(Sheet sheet, ItemId item) {
        String text =
                sheet.raci(item).stream()
                        .sorted(java.util.Comparator.comparing(RaciCell::letter))
                        .map(cell -> cell.letter() + " " + names.party(cell.party()).name())
                        .collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }
}
