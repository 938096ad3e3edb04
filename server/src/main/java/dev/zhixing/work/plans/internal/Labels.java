package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Patch;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.Sentence;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names commands as people do: “set the duration of 1.2 to 8 days”. */
final class Labels {

    private Labels() {}

    static Sentence item(String verb, Sheet sheet, ItemId id) {
        return new Sentence("label.item." + verb, Map.of("item", LinkRules.name(sheet, id)));
    }

    static Sentence link(String verb, Sheet sheet, PlanLink link) {
        return new Sentence(
                "label.link." + verb,
                Map.of(
                        "from", LinkRules.name(sheet, link.from()),
                        "to", LinkRules.name(sheet, link.to())));
    }

    /** One field by its name and value, several only by the item. */
    static Sentence change(Sheet sheet, ItemId id, ItemPatch patch, Names names) {
        var fields = present(patch);
        String item = LinkRules.name(sheet, id);
        if (fields.size() != 1) {
            return new Sentence("label.item.change", Map.of("item", item));
        }
        var only = fields.entrySet().iterator().next();
        String field = "@field.item." + only.getKey();
        String value = value(only.getKey(), only.getValue().or(null), names);
        if (value != null && only.getKey().equals("durationDays")) {
            return new Sentence("label.item.duration", Map.of("item", item, "days", value));
        }
        return value == null
                ? new Sentence("label.item.clear", Map.of("item", item, "field", field))
                : new Sentence(
                        "label.item.set", Map.of("item", item, "field", field, "value", value));
    }

    /** What many steps did together: one thing by its name, several by their number. */
    static Sentence bulk(BulkSteps steps, @Nullable ItemId only, Sheet sheet) {
        if (only != null) {
            return new Sentence("label.item.change", Map.of("item", LinkRules.name(sheet, only)));
        }
        if (steps.creates().size() > 0) {
            return counted("create", steps.creates().size());
        }
        if (steps.deletes().size() > 0) {
            return counted("delete", steps.deletes().size());
        }
        if (steps.moves().size() > 0) {
            return counted("move", steps.moves().size());
        }
        var fields = new java.util.LinkedHashSet<String>();
        steps.changes().forEach(step -> fields.addAll(fields(step.patch())));
        var count = String.valueOf(steps.changes().size());
        return fields.size() == 1
                ? new Sentence(
                        "label.bulk.set",
                        Map.of("count", count, "field", "@field.item." + fields.iterator().next()))
                : counted("change", steps.changes().size());
    }

    private static Sentence counted(String verb, int count) {
        return new Sentence("label.bulk." + verb, Map.of("count", String.valueOf(count)));
    }

    private static @Nullable String value(String field, @Nullable Object value, Names names) {
        return switch (value) {
            case null -> null;
            case Enum<?> word -> "@value.item.%s.%s".formatted(field, word.name());
            case java.util.UUID owner -> names.party(PartyRef.person(new PersonId(owner))).name();
            case ItemPatch.BlockedEntry blocked -> String.valueOf(blocked.reason());
            case ItemPatch.HealthEntry health ->
                    health.value() == null
                            ? null
                            : "@value.item.%s.%s".formatted(field, health.value().name());
            case java.util.Collection<?> list ->
                    String.join(
                            "、",
                            list.stream()
                                    .flatMap(one -> names.find((java.util.UUID) one).stream())
                                    .map(party -> names.party(party).name())
                                    .toList());
            default -> shortened(value.toString());
        };
    }

    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String cut =
                line.codePointCount(0, line.length()) > 40
                        ? line.substring(0, line.offsetByCodePoints(0, 40)) + "…"
                        : line;
        return cut.startsWith("@") ? " " + cut : cut;
    }

    private static Map<String, Patch<?>> present(ItemPatch patch) {
        var fields = new LinkedHashMap<String, Patch<?>>();
        for (var component : ItemPatch.class.getRecordComponents()) {
            try {
                Patch<?> value = (Patch<?>) component.getAccessor().invoke(patch);
                if (value != null && value.isPresent()) {
                    fields.put(shownAs(component.getName()), value);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return fields;
    }

    /** Names of the fields that a change touches, as in the API. */
    static java.util.Set<String> fields(ItemPatch patch) {
        return present(patch).keySet();
    }

    private static String shownAs(String field) {
        return switch (field) {
            case "ownerId" -> "owner";
            case "collaboratorIds" -> "collaborators";
            default -> field;
        };
    }
}
