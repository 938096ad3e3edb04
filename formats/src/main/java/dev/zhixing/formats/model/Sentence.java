package dev.zhixing.formats.model;

import java.util.Map;

/** A sentence with places for facts: {@code {name}} stands for the fact of that name. */
record Sentence(String zh, String en) {
    Words with(Map<String, String> facts) {
        return new Words(fill(zh, facts), fill(en, facts));
    }

    private static String fill(String pattern, Map<String, String> facts) {
        String text = pattern;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }
}
