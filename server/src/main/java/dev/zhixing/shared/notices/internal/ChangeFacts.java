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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps a change with a notice, and puts it into words when the notice is read. */
@Component
class ChangeFacts {

    static final String TEXT_KEY = "notice.changed";

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
        return new Pending(
                recipient,
                null,
                NoticeReason.CHANGED,
                change.actor(),
                change.subject(),
                change.container(),
                TEXT_KEY,
                Map.of(
                        "verb",
                        change.verb(),
                        "title",
                        change.title(),
                        "changes",
                        json.writeValueAsString(
                                change.changes().stream().map(Change::of).toList())));
    }

    /** The facts with the change in the reader's words. */
    Map<String, String> inWords(Map<String, String> facts) {
        List<FieldChange> changes = new ArrayList<>();
        for (Change change : json.readValue(facts.getOrDefault("changes", "[]"), Change[].class)) {
            changes.add(new FieldChange(change.field(), change.before(), change.after()));
        }
        String verb = facts.getOrDefault("verb", "");
        String sentence = sentences.sentence(verb, facts.getOrDefault("title", ""), changes);
        String lines = String.join("；", sentences.lines(verb, changes));
        return Map.of(
                "title",
                facts.getOrDefault("title", ""),
                "sentence",
                sentence,
                "lines",
                lines.isEmpty() ? "" : "（" + lines + "）");
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
