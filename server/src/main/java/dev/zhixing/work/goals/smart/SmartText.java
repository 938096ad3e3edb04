package dev.zhixing.work.goals.smart;

/**
 * A goal as it is being written.
 *
 * @param text title and further words, as one
 * @param base whether a base value is entered apart from the text
 * @param target whether a target value is entered apart from the text
 * @param due whether a due date is entered apart from the text
 * @param owner whether somebody answers for it
 * @param parent whether it serves a goal above, or is one of the company that needs none
 */
public record SmartText(
        String text, boolean base, boolean target, boolean due, boolean owner, boolean parent) {

    /** The bare sentence, with somebody to answer for it and a goal above. */
    public static SmartText of(String text) {
        return new SmartText(text, false, false, false, true, true);
    }
}
