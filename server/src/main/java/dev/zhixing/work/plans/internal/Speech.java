package dev.zhixing.work.plans.internal;

import dev.zhixing.base.words.Texts;
import dev.zhixing.work.plans.Sentence;

import org.springframework.stereotype.Component;

import java.util.HashMap;

/** Says sentences in the reader's language, with the words in them translated too. */
@Component
public class Speech {

    private final Texts texts;

    Speech(Texts texts) {
        this.texts = texts;
    }

    public String say(Sentence sentence) {
        var facts = new HashMap<String, Object>();
        sentence.facts()
                .forEach(
                        (name, value) ->
                                facts.put(
                                        name,
                                        value.startsWith("@")
                                                ? texts.say(value.substring(1))
                                                : value));
        return texts.say(sentence.key(), facts);
    }
}
