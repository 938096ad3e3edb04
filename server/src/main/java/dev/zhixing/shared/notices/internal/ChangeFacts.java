package dev.zhixing.shared.notices.internal;

import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.Sentences;
import dev.zhixing.shared.notices.NoticeReason;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps a change with a notice, and puts it into words when the notice is read. */
@Component
class ChangeFacts {

    private static final String TEXT_KEY = "notice.changed";
    private static final String MOVED_KEY = "notice.changed.moved";
    private static final String MANY_KEY = "notice.changed.many";

    /** Whether a notice with this text is about a change. */
    static boolean isAboutAChange(String textKey) {
        return textKey.equals(TEXT_KEY) || textKey.startsWith(TEXT_KEY + ".");
    }

    private final Sentences sentences;
    private final JsonMapper json;

    ChangeFacts(Sentences sentences, JsonMapper json) {
        this.sentences = sentences;
        this.json = json;
    }

    /** Several changes of one thing in one transaction are one: the last, with all fields. */
    Collection<DomainEvent> merge(List<DomainEvent> changes) {
        var last = new LinkedHashMap<SubjectRef, DomainEvent>();
        for (var change : changes) {
            last.merge(
                    change.subject(),
                    change,
                    (before, after) -> {
                        var fields = new ArrayList<FieldChange>(before.changes());
                        fields.addAll(after.changes());
                        return new DomainEvent(
                                after.actor(),
                                after.verb(),
                                after.subject(),
                                after.container(),
                                after.title(),
                                after.at(),
                                after.version(),
                                fields);
                    });
        }
        return last.values();
    }

    Pending changed(UUID recipient, DomainEvent change) {
        return letter(recipient, change, change.subject(), TEXT_KEY, facts(change));
    }

    /**
     * One letter for all that one change did to things of one container.
     *
     * @param cause what was done itself; the others followed from it
     */
    Pending changed(UUID recipient, DomainEvent cause, List<DomainEvent> together) {
        boolean moved = together.stream().allMatch(one -> one.verb().endsWith(".rescheduled"));
        var facts = new HashMap<>(facts(cause));
        facts.put("count", String.valueOf(together.size()));
        return letter(recipient, cause, cause.container(), moved ? MOVED_KEY : MANY_KEY, facts);
    }

    private static Pending letter(
            UUID recipient,
            DomainEvent change,
            SubjectRef subject,
            String key,
            Map<String, String> facts) {
        return new Pending(
                recipient,
                null,
                NoticeReason.CHANGED,
                change.actor(),
                subject,
                change.container(),
                key,
                facts);
    }

    private Map<String, String> facts(DomainEvent change) {
        return Map.of(
                "verb",
                change.verb(),
                "title",
                change.title(),
                "changes",
                json.writeValueAsString(change.changes().stream().map(Change::of).toList()));
    }

    /** The facts with the change in the reader's words. */
    Map<String, String> inWords(Map<String, String> facts) {
        List<FieldChange> changes = new ArrayList<>();
        for (Change change : json.readValue(facts.getOrDefault("changes", "[]"), Change[].class)) {
            changes.add(new FieldChange(change.field(), change.before(), change.after()));
        }
        String verb = facts.getOrDefault("verb", "");
        String title = facts.getOrDefault("title", "");
        var said = new HashMap<>(facts);
        boolean many = facts.containsKey("count");
        said.put(
                "sentence",
                many
                        ? sentences.brief(verb, title, changes)
                        : sentences.sentence(verb, title, changes));
        said.put("lines", many ? "" : sentences.inBrackets(verb, changes));
        return said;
    }

    private record Change(
            String field,
            @org.jspecify.annotations.Nullable String before,
            @org.jspecify.annotations.Nullable String after) {

        static Change of(FieldChange change) {
            return new Change(change.field(), change.before(), change.after());
        }
    }
}
