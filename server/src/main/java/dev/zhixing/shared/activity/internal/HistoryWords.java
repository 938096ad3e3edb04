package dev.zhixing.shared.activity.internal;

import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.activity.Sentences;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a line of the trail into words. The rooms own the words: {@code verb.<verb>} with the facts
 * {title}, {before.<field>} and {after.<field>}, {@code field.<kind>.<field>} and {@code
 * value.<kind>.<field>.<CODE>}. What a room has not named gets the general word of {@code
 * verb.<past participle>}.
 */
@Component
public class HistoryWords implements Sentences {

    private static final int SHOWN = 2;

    private final Texts texts;
    private final JsonMapper json;

    HistoryWords(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /**
     * One field in words.
     *
     * @param label the field's name in the reader's language
     * @param before what stood there, as a person reads it; null when nothing did
     */
    @Schema(name = "FieldChange")
    public record HistoryChange(
            String field, String label, @Nullable String before, @Nullable String after) {}

    @Override
    public String sentence(String verb, String title, List<FieldChange> changes) {
        String kind = kind(verb);
        var facts = new HashMap<String, Object>();
        facts.put("title", title);
        for (var change : changes) {
            facts.put("before." + change.field(), shown(kind, change.field(), change.before()));
            facts.put("after." + change.field(), shown(kind, change.field(), change.after()));
        }
        Locale language = Texts.reader();
        return texts.find(language, "verb." + verb, facts)
                .or(() -> texts.find(language, "verb." + verb.substring(kind.length() + 1), facts))
                .orElse(verb);
    }

    @Override
    public String told(String verb, String title, List<FieldChange> changes) {
        String kind = kind(verb);
        var facts = new HashMap<String, Object>();
        facts.put("title", title);
        if (changes.size() == 1) {
            var only = changes.getFirst();
            facts.put("field", label(kind, only.field()));
            facts.put("before", shown(kind, only.field(), only.before()));
            facts.put("after", shown(kind, only.field(), only.after()));
        }
        facts.put("fields", fields(kind, changes));
        String key = "verb." + verb + (changes.size() == 1 ? ".one" : ".some");
        return (changes.isEmpty()
                        ? Optional.<String>empty()
                        : texts.find(Texts.reader(), key, facts))
                .orElseGet(() -> sentence(verb, title, changes));
    }

    @Override
    public String brief(String verb, String title, List<FieldChange> changes) {
        String kind = kind(verb);
        String done = verb.substring(Math.min(verb.length(), kind.length() + 1));
        var facts = Map.of("title", title, "fields", fields(kind, changes));
        if (done.equals("updated") && !changes.isEmpty()) {
            return texts.say("change.brief", facts);
        }
        return texts.find(Texts.reader(), "verb." + done, facts)
                .orElseGet(() -> texts.say("verb.updated", facts));
    }

    private String fields(String kind, List<FieldChange> changes) {
        List<String> labels =
                changes.stream().map(change -> label(kind, change.field())).distinct().toList();
        return shortened(labels, texts.say("change.separator"));
    }

    @Override
    public String inBrackets(String verb, List<FieldChange> changes) {
        List<String> lines = lines(verb, changes);
        return lines.isEmpty()
                ? ""
                : texts.say(
                        "change.brackets",
                        Map.of("lines", shortened(lines, texts.say("change.between"))));
    }

    /** Two and how many there are: nobody reads a list of twelve in a sentence. */
    private String shortened(List<String> parts, String separator) {
        return parts.size() <= SHOWN
                ? String.join(separator, parts)
                : String.join(separator, parts.subList(0, SHOWN))
                        + texts.say("change.more", Map.of("count", parts.size()));
    }

    public List<HistoryChange> changes(String verb, List<FieldChange> changes) {
        String kind = kind(verb);
        return changes.stream()
                .map(
                        change ->
                                new HistoryChange(
                                        change.field(),
                                        label(kind, change.field()),
                                        value(kind, change.field(), change.before()),
                                        value(kind, change.field(), change.after())))
                .toList();
    }

    @Override
    public List<String> lines(String verb, List<FieldChange> changes) {
        String kind = kind(verb);
        return changes.stream()
                .map(
                        change ->
                                texts.say(
                                        "change.line",
                                        Map.of(
                                                "label",
                                                label(kind, change.field()),
                                                "before",
                                                shown(kind, change.field(), change.before()),
                                                "after",
                                                shown(kind, change.field(), change.after()))))
                .toList();
    }

    /** Reads what {@code trail.changes} holds. */
    public List<FieldChange> read(String canonical) {
        return canonical.equals("[]")
                ? List.of()
                : List.of(json.readValue(canonical, FieldChange[].class));
    }

    private String label(String kind, String field) {
        return texts.find(Texts.reader(), "field.%s.%s".formatted(kind, field), Map.of())
                .or(() -> texts.find(Texts.reader(), "field." + field, Map.of()))
                .orElse(field);
    }

    private @Nullable String value(String kind, String field, @Nullable String value) {
        if (value == null || !value.matches("[A-Z][A-Z0-9_]*|true|false|zh|en")) {
            return value;
        }
        return texts.find(Texts.reader(), "value.%s.%s.%s".formatted(kind, field, value), Map.of())
                .or(() -> texts.find(Texts.reader(), "value." + value, Map.of()))
                .orElse(value);
    }

    private String shown(String kind, String field, @Nullable String value) {
        String shown = value(kind, field, value);
        return shown == null ? texts.say("value.nothing") : shown;
    }

    private static String kind(String verb) {
        int dot = verb.indexOf('.');
        return dot < 0 ? verb : verb.substring(0, dot);
    }
}
