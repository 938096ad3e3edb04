package dev.zhixing.testkit;

import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.words.Texts;

import org.springframework.context.event.EventListener;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Every fact of every test must be told in both languages: one that has no words for what happened,
 * or for a field, fails the command that published it.
 */
public final class Wordless {

    private static final Locale[] LANGUAGES = {Locale.CHINESE, Locale.ENGLISH};

    private final Texts texts;

    Wordless(Texts texts) {
        this.texts = texts;
    }

    @EventListener
    void check(DomainEvent fact) {
        if (fact.subject().kind().equals(Boards.KIND)) {
            return;
        }
        var missing = new TreeSet<String>();
        for (Locale language : LANGUAGES) {
            String kind = fact.verb().substring(0, fact.verb().indexOf('.'));
            String done = fact.verb().substring(kind.length() + 1);
            if (!has(language, "verb." + fact.verb()) && !has(language, "verb." + done)) {
                missing.add(language + " verb." + fact.verb());
            }
            for (var change : fact.changes()) {
                String one = "field.%s.%s".formatted(kind, change.field());
                if (!has(language, one) && !has(language, "field." + change.field())) {
                    missing.add(language + " " + one);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("No words for " + missing);
        }
    }

    private boolean has(Locale language, String key) {
        return texts.find(language, key, Map.of()).isPresent();
    }
}
