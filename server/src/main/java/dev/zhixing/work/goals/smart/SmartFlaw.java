package dev.zhixing.work.goals.smart;

/** What is still vague about a goal. */
public enum SmartFlaw {
    /** No number says how much. */
    NO_FIGURE(SmartLetter.M),
    /** It says how far, not from where. */
    NO_BASE(SmartLetter.M),
    /** No day, month, quarter or year says until when. */
    NO_DATE(SmartLetter.T),
    /** A word such as 提升 or “improve” without a number behind it. */
    VAGUE_WORD(SmartLetter.S),
    /** “As soon as possible” instead of a date. */
    VAGUE_TIME(SmartLetter.T),
    /** More than one result in one goal. */
    SEVERAL_RESULTS(SmartLetter.S),
    /** Nobody answers for it. */
    NO_OWNER(SmartLetter.A),
    /** It serves no goal above it. */
    NO_PARENT(SmartLetter.R);

    private final SmartLetter letter;

    SmartFlaw(SmartLetter letter) {
        this.letter = letter;
    }

    public SmartLetter letter() {
        return letter;
    }
}
