package dev.zhixing.shared.notices.internal;

import dev.zhixing.base.words.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;

/** A notice as a sentence in the reader's language, written when it is read. */
@Component
public class NoticeWords {

    private final Texts texts;
    private final ChangeFacts changes;

    NoticeWords(Texts texts, ChangeFacts changes) {
        this.texts = texts;
        this.changes = changes;
    }

    /**
     * @param actor the name of whoever caused it, null for the product itself
     * @param absent the name of the person the reader stands in for, null when told himself
     */
    public String text(Inbox.Visible notice, @Nullable String actor, @Nullable String absent) {
        var facts = new HashMap<String, String>();
        facts.put("title", notice.subjectTitle().title());
        facts.putAll(
                ChangeFacts.isAboutAChange(notice.textKey())
                        ? changes.inWords(notice.facts())
                        : notice.facts());
        facts.put("actor", actor == null ? texts.say("notice.system") : actor);
        String text = texts.say(notice.textKey(), facts);
        if (notice.times() > 1) {
            text =
                    texts.say(
                            "notice.several",
                            Map.of("text", text, "times", String.valueOf(notice.times())));
        }
        return absent == null
                ? text
                : texts.say("notice.standIn", Map.of("text", text, "absent", absent));
    }
}
