package dev.zhixing.work.goals;

import java.util.List;

/**
 * What is still vague about a goal while it is written.
 *
 * @param clear the letters nothing was found for
 */
public record SmartAdvice(List<SmartHint> hints, List<String> clear) {

    /**
     * @param letter S, M, A, R or T
     * @param flaw a code such as NO_BASE
     * @param start where the words begin in the text, in UTF-16 units
     * @param words the words it stands on
     * @param finding what is the matter, in the reader's language
     * @param suggestion what to write instead, in the reader's language
     */
    public record SmartHint(
            String letter,
            String flaw,
            int start,
            String words,
            String finding,
            String suggestion) {}
}
